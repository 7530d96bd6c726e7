import type { Outcome } from '../schemas/project.ts';
import { isConfidential, threshold } from '../schemas/small-number.ts';
import { withDifferences } from './differences.ts';
import { type Budget, determined, type Puzzle, type Range, solve } from './solutions.ts';
import { type Whole, wholesOf } from './wholes.ts';

/** A withheld outcome whose number a reader could work out, and the whole it follows from. */
export interface Derivable {
  index: number;
  whole: Whole;
}

/**
 * The withheld outcomes that the others give away. A reader is taken to suppose that the parts of a whole add up to it,
 * where they can, and to know the rule (docs/privacy.md). Each whole is looked at alone, and those that the record states
 * are looked at together, also with each that is only possible: what follows from none of them may follow from all.
 */
export function derivableOutcomes(
  outcomes: readonly Outcome[],
  totalsInProse: readonly number[] = [],
  budget: Budget = { steps: Number.POSITIVE_INFINITY },
): Derivable[] {
  const found = new Map<number, Whole>();
  const note = (views: readonly View[]) => {
    for (const index of determined(puzzleOf(views, outcomes), budget))
      for (const { whole } of views)
        if (!found.has(index) && unknownsOf(whole).includes(index)) found.set(index, whole);
  };
  const can = (views: readonly View[]) => solve(puzzleOf(views, outcomes), budget) !== undefined;

  const views = wholesOf(outcomes, totalsInProse).flatMap((whole) => {
    const possible = [true, false]
      .map((byRule) => ({ whole, byRule }))
      // Of what may be no whole at all, little is taken for certain.
      .filter((view) => (whole.stated || !view.byRule) && can([view]));
    for (const view of possible) note([view]);
    return possible.slice(0, 1);
  });
  const together = (first: readonly View[]) => {
    const joined = [...first];
    for (const view of views) if (view.whole.stated && can([...joined, view])) joined.push(view);
    return joined;
  };
  note(together([]));
  for (const guess of views.filter(({ whole }) => !whole.stated)) note(together([guess]));
  return [...found].map(([index, whole]) => ({ index, whole }));
}

/** A whole, and whether what is withheld of it is supposed to be small or the next smallest, as the rule has it. */
interface View {
  whole: Whole;
  byRule: boolean;
}

function puzzleOf(views: readonly View[], outcomes: readonly Outcome[]): Puzzle {
  const ranges = new Map<number, Range>();
  const confidential = (index: number) => {
    const outcome = outcomes[index];
    return outcome !== undefined && isConfidential(outcome.topic);
  };
  for (const { whole, byRule } of views)
    for (const index of unknownsOf(whole)) {
      const [low, high] = ranges.get(index) ?? [1, whole.total];
      const limit = byRule ? nextSmallest(whole) : whole.total;
      const most = confidential(index) ? Math.max(limit, threshold - 1) : limit;
      ranges.set(index, [low, Math.min(high, most)]);
    }
  return {
    ranges,
    sums: withDifferences(
      views.map(({ whole }) => ({
        unknowns: unknownsOf(whole),
        rest: whole.parts.reduce((rest, { count }) => rest - (count ?? 0), whole.total),
      })),
    ),
    // Something small is what the withholding began with.
    some: views
      .filter(({ whole }) => !whole.inPercent)
      .map(({ whole }) => unknownsOf(whole).filter(confidential))
      .filter((unknowns) => unknowns.length > 0)
      .map((unknowns) => ({ unknowns, range: [1, threshold - 1] as const })),
  };
}

/** Positions of the withheld parts. */
const unknownsOf = ({ parts }: Whole) =>
  parts.filter(({ count }) => count === undefined).map(({ index }) => index);

const nextSmallest = ({ parts, total }: Whole) =>
  Math.min(total, ...parts.flatMap(({ count }) => (count ? [count] : [])));
