import type { ProjectRecord } from '../schemas/project.ts';
import type { Finding } from './finding.ts';
import { cited } from './prose.ts';
import type { Sources } from './sources.ts';

/** Wishing verbs that take an ordinary continuation back. */
const doubt =
  /(?<!\p{L})(?:s[øo@g6]k(?:t|er|te|nad\p{L}*)|h[åa8&]p(?:er|ar|et)|[øo@g6]nsk(?:er|jer|et|je|e))(?!\p{L})/iu;

/** A continuation that is taken for ordinary, at least in part, though its source only wishes for it. */
export function doubtfulForm({ continuation }: ProjectRecord, sources: Sources): Finding[] {
  const { form, lines = [] } = continuation;
  if (form !== 'ordinary' && form !== 'partly') return [];
  const verb = doubt.exec(cited(lines, sources))?.[0];
  return verb === undefined
    ? []
    : [
        {
          field: 'continuation.form',
          message: `is ${form}, but the source says "${verb}" (${lines.join(', ')})`,
        },
      ];
}
