import type { Outcome } from '../../records/schemas/project.ts';

/** Outcomes to show together; `total` is the whole that all of them are parts of. */
export interface OutcomeGroup {
  name?: string;
  outcomes: Outcome[];
  total?: number;
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
