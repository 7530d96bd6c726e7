import { z } from 'zod';

const lineSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write it')
    .max(max, `is longer than ${max} characters; shorten it`);

/** Front matter of an authored page. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and what the browser's tab calls it. */
  title: lineSchema(80),
  /** What search engines and shared links say of the page. */
  description: lineSchema(200),
});
