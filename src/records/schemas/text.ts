import { z } from 'zod';
import { linkProblems } from '../markdown/links.ts';
import { isBlank } from '../text/blank.ts';

/** A text that somebody can see, without blanks round it. */
export const textSchema = (max: number) =>
  z
    .string()
    .trim()
    .refine((text) => !isBlank(text), 'is empty; write the text or leave the key out')
    .max(max, `is longer than ${max} characters; shorten it`);

/** A text in Markdown whose links may all be followed. */
export const markdownSchema = (max: number) =>
  textSchema(max).superRefine((text, context) => {
    for (const message of linkProblems(text)) context.addIssue({ code: 'custom', message });
  });

/** Texts that differ in more than capitals, none of them blank. */
export const wordsSchema = z.array(textSchema(120)).superRefine((words, context) => {
  const read = words.map((word) => word.toLowerCase());
  const twice = words.find((_, index) => read.indexOf(read[index] ?? '') !== index);
  if (twice !== undefined)
    context.addIssue({ code: 'custom', message: `lists "${twice}" twice; keep one` });
});
