import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens. */
const words = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** File name = id = URL segment. */
export const idPattern = new RegExp(`^${words}$`);

/** Id of a record or of a value of the vocabulary. */
export const idSchema = z
  .string()
  .regex(idPattern, 'is not an id; use a-z, 0-9 and single hyphens, for instance nav-trysil');

/** Permanent reference: data set and row, or data set alone (`u22-067`, `dps-2017`). */
export const refSchema = z
  .string()
  .regex(idPattern, 'is not a ref; write data set and row, for instance u22-067');

/** `document:line` or `document:from-to`: the document's id and line numbers. */
export const citationPattern = new RegExp(`^(${words}):([1-9]\\d*)(?:-([1-9]\\d*))?$`);
