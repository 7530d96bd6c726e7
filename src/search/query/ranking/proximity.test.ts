import { expect, test } from 'vitest';
import { page, pagesOf } from '../../../../tests/helpers/postings.ts';
import { toPostings } from '../../pagefind/reader/postings.ts';
import { areNear, near } from './proximity.ts';

test('close are words with at most three others between them, in either order', () => {
  const at = (a: number[], b: number[]) =>
    areNear(toPostings([page(1, a)]), 0, toPostings([page(1, b)]), 0);
  expect(at([10], [14])).toBe(true);
  expect(at([14], [10])).toBe(true);
  expect(at([10], [15])).toBe(false);
  expect(at([1, 30, 60], [10, 20, 57])).toBe(true);
  expect(at([], [1])).toBe(false);
});

test('of two words the pages that have both close together', () => {
  const a = toPostings([page(1, [5]), page(2, [5]), page(4, [5], 0.5)]);
  const b = toPostings([page(2, [90]), page(3, [5]), page(4, [7], 0.25)]);
  expect(pagesOf(near(a, b))).toEqual([page(4, [5], 0.75)]);
});
