import { z } from 'zod';
import { deviceMessage, isDevice } from '../files/file-name.ts';

/** Lower-case ASCII words joined by hyphens. */
const words = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** File name = id = URL segment. */
export const idPattern = new RegExp(`^${words}$`);

/** `document:line` or `document:from-to`: the document's id and line numbers. */
export const citationPattern = new RegExp(`^(${words}):([1-9]\\d*)(?:-([1-9]\\d*))?$`);

/** Letters of an id: a longer one makes paths, with the folders round it, that Windows does not open. */
export const maxIdLength = 100;

/** An id names folders of the site, which every machine must be able to hold. */
const nameSchema = (message: string) =>
  z
    .string()
    .regex(idPattern, message)
    .max(maxIdLength, `is longer than ${maxIdLength} characters; shorten it`)
    .refine((id) => !isDevice(id), deviceMessage);

/** Permanent reference: data set and row, or data set alone (`u22-067`, `dps-2017`). */
export const refSchema = nameSchema('is not a ref; write data set and row, for instance u22-067');

/** Id of a record or of a value of the vocabulary. */
export const idSchema = nameSchema(
  'is not an id; use a-z, 0-9 and single hyphens, for instance nav-trysil',
);

/** Ids that are named once each. */
export const idsSchema = z.array(idSchema).superRefine((ids, context) => {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    context.addIssue({ code: 'custom', message: `lists ${twice} twice; keep one` });
});
