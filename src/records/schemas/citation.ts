import { z } from 'zod';
import { citationPattern } from './id.ts';

/** Lines of a source document, both ends included, counted from 1. */
export interface LineRange {
  document: string;
  from: number;
  to: number;
}

/** Splits `u22:207-208` into its parts; `undefined` where the text is no citation. */
export function parseCitation(text: string): LineRange | undefined {
  const match = citationPattern.exec(text);
  if (!match?.[1]) return undefined;
  const from = Number(match[2]);
  const to = match[3] === undefined ? from : Number(match[3]);
  return from <= to ? { document: match[1], from, to } : undefined;
}

/** `document:line` or `document:from-to`, for instance `u22:207-208`. */
export const citationSchema = z.string().refine((text) => parseCitation(text) !== undefined, {
  message: 'is not a citation; write document:line or document:from-to, for instance u22:207-208',
});

/** At least one citation. */
export const citationsSchema = z.array(citationSchema).min(1, 'needs at least one citation');
