import { z } from 'zod';
import { isBlank } from '../text/blank.ts';
import { normalizeText } from '../text/normalize.ts';

const lineSchema = (max: number) =>
  z
    .string()
    .trim()
    .refine((text) => !isBlank(text), 'is empty; write it')
    .refine(
      (text) => text === normalizeText(text),
      'has characters that are not seen, or letters in two parts; type it anew',
    )
    .max(max, `is longer than ${max} characters; shorten it`);

/** Front matter of an authored page. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and what the browser's tab calls it. */
  title: lineSchema(80),
  /** What search engines and shared links say of the page. */
  description: lineSchema(200),
});
