import { formatNumber } from '../../norwegian/format.ts';
import type { Outcome } from '../../records/schemas/project.ts';

/** Outcomes to show together; `total` is the whole that all of them are parts of. */
export interface OutcomeGroup {
  name?: string;
  outcomes: Outcome[];
  total?: number;
}

/** What stands in place of a withheld number; one phrase, for why it is withheld would be a hint. */
export const withheldPhrase = 'vises ikke';

/** `5 av 15 personer`, `48 prosent`, `vises ikke (av 15 personer)`, `vises ikke`. */
export function describeOutcome({ value, of, unit }: Outcome): string {
  const counted = unit === 'prosent' ? '' : ` ${unit}`;
  const whole = of === undefined ? '' : ` av ${formatNumber(of)}`;
  if (value === undefined)
    return whole === '' ? withheldPhrase : `${withheldPhrase} (${whole.trimStart()}${counted})`;
  const percent = unit === 'prosent' ? ' prosent' : '';
  return `${formatNumber(value)}${percent}${whole}${counted}`;
}

/** Ungrouped outcomes first, then each group. */
export function groupOutcomes(outcomes: readonly Outcome[]): OutcomeGroup[] {
  const byName = new Map<string | undefined, Outcome[]>([[undefined, []]]);
  for (const outcome of outcomes)
    byName.set(outcome.group, [...(byName.get(outcome.group) ?? []), outcome]);
  return [...byName]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => {
      const total = name === undefined ? undefined : commonWhole(members);
      return {
        outcomes: members,
        ...(name !== undefined && { name }),
        ...(total !== undefined && { total }),
      };
    });
}

/** The whole of a group that shows some part of it. */
function commonWhole(outcomes: readonly Outcome[]): number | undefined {
  const [first] = outcomes;
  const whole = first?.unit === 'prosent' ? 100 : first?.of;
  const same = outcomes.every(({ of, unit }) => (unit === 'prosent' ? 100 : of) === whole);
  return same && outcomes.some(({ value }) => value !== undefined) ? whole : undefined;
}
