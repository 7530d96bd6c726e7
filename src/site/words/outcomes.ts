import { formatNumber } from '../../norwegian/format.ts';
import type { Outcome } from '../../records/schemas/project.ts';
import { hideSmallNumbers, type ShownOutcome } from '../../records/small-numbers.ts';

/** Outcomes to show together; `total` is the whole that all of them are parts of. */
export interface OutcomeGroup {
  name?: string;
  outcomes: ShownOutcome[];
  total?: number;
}

/** `5 av 15 personer`, `48 prosent`, `færre enn 5 av 15 personer`, `vises ikke`. */
export function describeOutcome({ value, of, unit, hidden }: ShownOutcome): string {
  if (hidden === 'derivable') return 'vises ikke';
  const number = value === undefined ? 'færre enn 5' : formatNumber(value);
  const whole = of === undefined ? '' : ` av ${formatNumber(of)}`;
  if (unit !== 'prosent') return `${number}${whole} ${unit}`;
  return value === undefined ? `${number}${whole}` : `${number} prosent${whole}`;
}

/** Ungrouped outcomes first, then each group; small numbers are hidden. */
export function groupOutcomes(outcomes: readonly Outcome[]): OutcomeGroup[] {
  const byName = new Map<string | undefined, ShownOutcome[]>([[undefined, []]]);
  for (const outcome of hideSmallNumbers(outcomes))
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

function commonWhole(outcomes: readonly ShownOutcome[]): number | undefined {
  const [first] = outcomes;
  const whole = first?.unit === 'prosent' ? 100 : first?.of;
  const same = outcomes.every(({ of, unit }) => (unit === 'prosent' ? 100 : of) === whole);
  return same ? whole : undefined;
}
