import { z } from 'zod';
import { textSchema } from './text.ts';

/** A text that looks like personal data and is none, such as the name of an organisation, and why it may stand. */
export const allowedTextSchema = z.strictObject({ text: textSchema(200), reason: textSchema(300) });

export type AllowedText = z.infer<typeof allowedTextSchema>;
