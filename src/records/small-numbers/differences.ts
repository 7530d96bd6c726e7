import type { Puzzle } from './solutions.ts';

type Sum = Puzzle['sums'][number];

/** Sums beyond these tell hardly anything new, and each makes the search slower. */
const maxSums = 60;

/**
 * The sums with those that follow where one is part of another: what the whole has more is in the other unknowns. It shows
 * at once that sums contradict each other, which a search would find out only by trying all numbers.
 */
export function withDifferences(sums: readonly Sum[]): Sum[] {
  const known = new Map(sums.map((sum) => [keyOf(sum), sum]));
  for (const whole of known.values())
    for (const part of [...known.values()])
      for (const [large, small] of [
        [whole, part],
        [part, whole],
      ] as const) {
        if (large === small || known.size >= maxSums) continue;
        if (!small.unknowns.every((unknown) => large.unknowns.includes(unknown))) continue;
        const rest = large.unknowns.filter((unknown) => !small.unknowns.includes(unknown));
        const difference = { unknowns: rest, rest: large.rest - small.rest };
        if (!known.has(keyOf(difference))) known.set(keyOf(difference), difference);
      }
  return [...known.values()];
}

const keyOf = ({ unknowns, rest }: Sum) => `${unknowns.toSorted((a, b) => a - b)}=${rest}`;
