import { z } from 'zod';

/** Years that a report or a place of ours can date from. */
const [firstYear, lastYear] = [1900, 2099];
const otherYear = `is not in the years ${firstYear} to ${lastYear}; correct the year`;

/** A year as a number. */
export const yearSchema = z.number().int().min(firstYear, otherYear).max(lastYear, otherYear);

/** What is wrong with a date in the right form, with the cure; `undefined` for nothing. */
export function dateProblem(date: string): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (year < firstYear || year > lastYear) return otherYear;
  if (month === undefined) return undefined;
  if (month < 1 || month > 12)
    return 'is in a month that does not exist; write a month from 01 to 12';
  // The day before the first of the month that follows.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined || (day >= 1 && day <= days)) return undefined;
  return `is a day that does not exist; that month has ${days} days`;
}

const datesLike = (pattern: RegExp, message: string) =>
  z
    .string()
    .regex(pattern, { message, abort: true })
    .superRefine((date, context) => {
      const problem = dateProblem(date);
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
    });

/** A year, a month or a day. */
export const dateSchema = datesLike(
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  'is not a date; write "2020", "2020-01" or "2020-01-31"',
);

/** A day. */
export const daySchema = datesLike(/^\d{4}-\d{2}-\d{2}$/, 'is not a day; write "2020-01-31"');

/** A time with a beginning and an end, where they are known. */
interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether a time ends before it begins; a month lies within its year. */
export function endsBeforeItBegins({ from, to }: Span): boolean {
  if (from === undefined || to === undefined) return false;
  const precision = Math.min(from.length, to.length);
  return to.slice(0, precision) < from.slice(0, precision);
}

/** How that is told. */
export const endsBefore = 'ends before it begins; correct from or to';
