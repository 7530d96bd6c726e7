import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { determined, type Puzzle, type Range, solve } from './solutions.ts';

const puzzle = (
  ranges: readonly Range[],
  sums: Puzzle['sums'],
  some: Puzzle['some'] = [],
): Puzzle => ({ ranges: new Map(ranges.entries()), sums, some });

const all = (unknowns: number[], rest: number) => ({ unknowns, rest });

test('nothing follows where each unknown can be two numbers', () => {
  expect(
    determined(
      puzzle(
        [
          [1, 4],
          [1, 4],
        ],
        [all([0, 1], 3)],
      ),
    ),
  ).toEqual([]);
});

test('a sum that leaves one way to divide it tells all its parts', () => {
  expect(
    determined(
      puzzle(
        [
          [1, 4],
          [1, 4],
        ],
        [all([0, 1], 2)],
      ),
    ),
  ).toEqual([0, 1]);
  expect(
    determined(
      puzzle(
        [
          [1, 4],
          [1, 4],
        ],
        [all([0, 1], 8)],
      ),
    ),
  ).toEqual([0, 1]);
});

test('what no sum tells alone can follow from two', () => {
  const ranges: Range[] = [
    [1, 9],
    [1, 9],
    [1, 9],
  ];
  expect(determined(puzzle(ranges, [all([0, 1], 5)]))).toEqual([]);
  expect(determined(puzzle(ranges, [all([0, 1, 2], 9)]))).toEqual([]);
  expect(determined(puzzle(ranges, [all([0, 1], 5), all([0, 1, 2], 9)]))).toEqual([2]);
});

test('one of a list is small', () => {
  const some = [{ unknowns: [0], range: [1, 4] as const }];
  expect(solve(puzzle([[1, 20]], [all([0], 15)], some))).toBeUndefined();
  expect(determined(puzzle([[1, 20]], [all([0], 3)], some))).toEqual([0]);
});

test('nothing follows from what cannot be', () => {
  expect(determined(puzzle([[1, 4]], [all([0], 15)]))).toEqual([]);
});

describe('as by counting all solutions', () => {
  const random = seededRandom(7);
  const number = (most: number) => 1 + Math.floor(random() * most);
  const chance = (share: number) => random() < share;
  const makePuzzle = () => {
    const count = number(4);
    const some = Array.from({ length: count }, (_, unknown) => unknown);
    const part = () =>
      [number(count) - 1, ...some].filter(
        (unknown, index, list) => list.indexOf(unknown) === index && (index === 0 || chance(0.6)),
      );
    return puzzle(
      some.map(() => [1, number(6)] as const),
      Array.from({ length: number(3) }, () => all(part(), number(12))),
      chance(0.5) ? [{ unknowns: some, range: [1, 2] }] : [],
    );
  };
  const solutionsOf = ({ ranges, sums, some }: Puzzle): number[][] => {
    const numbers = (range: Range) =>
      Array.from({ length: range[1] - range[0] + 1 }, (_, step) => range[0] + step);
    const every = [...ranges.values()].reduce<number[][]>(
      (found, range) => found.flatMap((begun) => numbers(range).map((next) => [...begun, next])),
      [[]],
    );
    return every.filter(
      (solution) =>
        sums.every(
          ({ unknowns, rest }) =>
            unknowns.reduce((left, unknown) => left - (solution[unknown] ?? 0), rest) === 0,
        ) &&
        some.every(({ unknowns, range: [low, high] }) =>
          unknowns.some((unknown) => {
            const value = solution[unknown] ?? 0;
            return low <= value && value <= high;
          }),
        ),
    );
  };

  test.each(Array.from({ length: 300 }, makePuzzle))('puzzle %#', (made) => {
    const solutions = solutionsOf(made);
    const unknowns = [...made.ranges.keys()];
    const fixed = unknowns.filter(
      (unknown) => new Set(solutions.map((solution) => solution[unknown])).size === 1,
    );
    expect(solve(made) === undefined).toBe(solutions.length === 0);
    expect(determined(made)).toEqual(fixed);
  });
});
