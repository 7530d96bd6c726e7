import { expect, test } from 'vitest';
import { withDifferences } from './differences.ts';
import { type Budget, determined, solve } from './solutions.ts';

const sum = (unknowns: number[], rest: number) => ({ unknowns, rest });

test('what a whole has more than a part is in the other unknowns', () => {
  expect(withDifferences([sum([0, 1, 2], 9), sum([0, 1], 4)])).toContainEqual(sum([2], 5));
});

test('also in several steps', () => {
  const sums = withDifferences([sum([0, 1, 2, 3], 9), sum([0, 1], 4), sum([2], 3)]);
  expect(sums).toContainEqual(sum([3], 2));
});

test('sums of which none is part of another stay as they are', () => {
  const sums = [sum([0, 1], 4), sum([1, 2], 5)];
  expect(withDifferences(sums)).toEqual(sums);
});

test('many of them have an end', () => {
  const sums = Array.from({ length: 12 }, (_, last) =>
    sum(
      Array.from({ length: last + 1 }, (_, place) => place),
      last,
    ),
  );
  expect(withDifferences(sums).length).toBeLessThanOrEqual(60);
});

test('sums that contradict each other are found without trying all numbers', () => {
  const unknowns = Array.from({ length: 12 }, (_, place) => place);
  const sums = [unknowns, unknowns.slice(0, 6), unknowns.slice(6)].map((part) => sum(part, 900));
  const ranges = new Map(unknowns.map((unknown) => [unknown, [1, 900] as const]));
  const budget: Budget = { steps: 10 };
  expect(solve({ ranges, sums: withDifferences(sums), some: [] }, budget)).toBeUndefined();
  expect(budget.steps).toBeGreaterThan(0);
});

test('nothing is told of a search that has been given up', () => {
  const ranges = new Map([[0, [1, 4] as const]]);
  expect(determined({ ranges, sums: [sum([0], 3)], some: [] }, { steps: 1 })).toEqual([]);
  expect(determined({ ranges, sums: [sum([0], 3)], some: [] }, { steps: 9 })).toEqual([0]);
});
