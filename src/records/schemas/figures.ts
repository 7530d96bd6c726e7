import type { z } from 'zod';
import type { Unit } from './outcome-kinds.ts';

/** What an outcome says about how much. */
interface Figure {
  label: string;
  value?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
  of?: number | undefined;
  unit: string;
  group?: string | undefined;
}

/** Units that come in parts; all others are counted in whole numbers. */
const divisible: ReadonlySet<string> = new Set<Unit>([
  'prosent',
  'poeng',
  'kroner',
  'timer',
  'dager',
  'uker',
  'måneder',
  'år',
]);

/** Labels of per cents that are no part of a whole: what has grown, or was measured against a goal. */
const growth =
  /(?<!s)øk(?:ning|ing|t|e)|auk(?:e|a|ing)|vekst(?!bedr)|stigning|oppgang|endring|dobl|me[ei]?r enn|måloppnå|måltal/i;

/** Adds what cannot be right about one figure to what is wrong with a record. */
export function checkFigure(figure: Figure, context: z.RefinementCtx): void {
  const { label, from, to, of, unit, group } = figure;
  const value = figure.value ?? to;
  const field = figure.value === undefined && to !== undefined ? 'to' : 'value';
  const add = (field: 'value' | 'from' | 'to' | 'of', message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });

  if (!divisible.has(unit) && !isWhole(from)) add('from', `counts ${unit} in parts`);
  if (!divisible.has(unit) && !isWhole(value))
    add(field, `counts ${unit} in parts; write a whole number, and an average in the text`);
  if (unit === 'prosent') {
    if (!isWhole(of)) add('of', 'is in parts; write the whole number that the per cents are of');
    const isPart = of !== undefined || group !== undefined || !growth.test(label);
    if (value !== undefined && value > 100 && isPart)
      add(
        field,
        'is more than 100 per cent of a whole; correct it, or let the label say what has grown ("økning i …"), without of and group',
      );
    return;
  }
  if (!divisible.has(unit) && !isWhole(of))
    add('of', `counts ${unit} in parts; write a whole number`);
  if (value !== undefined && of !== undefined && value > of)
    add(field, `is ${value} of ${of}, a part greater than the whole; correct value or of`);
}

const isWhole = (value: number | undefined) => value === undefined || Number.isInteger(value);

/** Adds groups whose parts are more than their whole together. */
export function checkGroups(figures: readonly Figure[], context: z.RefinementCtx): void {
  const groups = Map.groupBy(figures, ({ group, unit }) => group && `${group} ${unit}`);
  for (const [name, parts] of groups) {
    const whole = wholeOf(parts);
    const sum = parts.reduce((total, { value = 0 }) => total + value, 0);
    const isTold = parts.some(({ value = 0 }) => value > whole);
    if (name !== undefined && sum > whole && !isTold)
      context.addIssue({
        code: 'custom',
        message: `has a group "${parts[0]?.group}" whose parts are ${sum} together, more than the whole of ${whole}; correct a figure, or take out of the group what is no part of its own`,
      });
  }
}

/** The whole that parts belong to; per cents may each have been rounded up by a half. */
function wholeOf(parts: readonly Figure[]): number {
  if (parts[0]?.unit === 'prosent') return 100 + parts.length / 2;
  const wholes = parts.flatMap(({ of }) => of ?? []);
  return wholes.length === 0 ? Infinity : Math.max(...wholes);
}
