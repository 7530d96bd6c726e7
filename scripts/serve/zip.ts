import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

const text = /^text\/|[/+](json|xml|javascript)\b/;

/** Whether a file of this type goes zipped to who asks. With gzip alone: every host has it, so that sizes hold elsewhere. */
export const goesZipped = (request: IncomingMessage, type: string): boolean =>
  text.test(type) && new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip';
