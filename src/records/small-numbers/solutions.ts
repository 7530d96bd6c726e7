/** The lowest and highest number that an unknown can be, both included. */
export type Range = readonly [low: number, high: number];

/** What is known of unknowns, which have positions. */
export interface Puzzle {
  ranges: ReadonlyMap<number, Range>;
  /** Unknowns that are `rest` together. */
  sums: readonly { unknowns: readonly number[]; rest: number }[];
  /** Of each list at least one unknown is in the range. */
  some: readonly { unknowns: readonly number[]; range: Range }[];
}

/** Steps that a search may still take; below 0 it has been given up, and what it tells is worth nothing. */
export interface Budget {
  steps: number;
}

const unbounded: Budget = { steps: Number.POSITIVE_INFINITY };

/** A number for each unknown. */
export type Solution = ReadonlyMap<number, number>;

/** A solution, where there is one. */
export function solve(
  { ranges, sums, some: [first, ...others] }: Puzzle,
  budget = unbounded,
): Solution | undefined {
  if (first)
    return firstOf(first.unknowns, (unknown) =>
      solve({ ranges: restrict(ranges, unknown, first.range), sums, some: others }, budget),
    );
  if (--budget.steps < 0) return undefined;
  const narrowed = narrow(ranges, sums);
  if (!narrowed) return undefined;
  const open = [...narrowed].find(([, [low, high]]) => low < high);
  if (!open) return new Map([...narrowed].map(([unknown, [low]]) => [unknown, low]));
  const [unknown, [low, high]] = open;
  const middle = Math.floor((low + high) / 2);
  return firstOf<Range>(
    [
      [low, middle],
      [middle + 1, high],
    ],
    (half) => solve({ ranges: restrict(narrowed, unknown, half), sums, some: [] }, budget),
  );
}

/** The unknowns that are the same in all solutions; none where there is no solution. */
export function determined(puzzle: Puzzle, budget = unbounded): number[] {
  const solution = solve(puzzle, budget);
  if (!solution) return [];
  return [...solution].flatMap(([unknown, number]) => {
    const others: Range[] = [
      [0, number - 1],
      [number + 1, Number.MAX_SAFE_INTEGER],
    ];
    const another = firstOf(others, (range) =>
      solve({ ...puzzle, ranges: restrict(puzzle.ranges, unknown, range) }, budget),
    );
    return another || budget.steps < 0 ? [] : [unknown];
  });
}

/** Takes from the ranges what no sum allows, until that changes nothing; undefined where nothing is left of one. */
function narrow(ranges: Puzzle['ranges'], sums: Puzzle['sums']): Map<number, Range> | undefined {
  if (sums.some(({ unknowns, rest }) => unknowns.length === 0 && rest !== 0)) return undefined;
  const narrowed = new Map(ranges);
  const rangeOf = (unknown: number): Range => narrowed.get(unknown) ?? [0, 0];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { unknowns, rest } of sums)
      for (const unknown of unknowns) {
        const others = unknowns.filter((other) => other !== unknown).map(rangeOf);
        const [low, high] = rangeOf(unknown);
        const lower = rest - sum(others.map(([, otherHigh]) => otherHigh));
        const upper = rest - sum(others.map(([otherLow]) => otherLow));
        if (lower <= low && high <= upper && low <= high) continue;
        const range: Range = [Math.max(low, lower), Math.min(high, upper)];
        if (range[0] > range[1]) return undefined;
        narrowed.set(unknown, range);
        changed = true;
      }
  }
  return [...narrowed.values()].every(([low, high]) => low <= high) ? narrowed : undefined;
}

function restrict(ranges: Puzzle['ranges'], unknown: number, [low, high]: Range) {
  const [least, most] = ranges.get(unknown) ?? [low, high];
  return new Map([...ranges, [unknown, [Math.max(low, least), Math.min(high, most)] as const]]);
}

function firstOf<T>(
  choices: readonly T[],
  attempt: (choice: T) => Solution | undefined,
): Solution | undefined {
  for (const choice of choices) {
    const solution = attempt(choice);
    if (solution) return solution;
  }
  return undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
