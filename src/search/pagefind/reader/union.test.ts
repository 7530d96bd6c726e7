import { expect, test } from 'vitest';
import { page, pagesOf } from '../../../../tests/helpers/postings.ts';
import { toPostings } from './postings.ts';
import { union } from './union.ts';

test('positions of several words are put in order', () => {
  const words = [
    [3, 9, 40],
    [1, 9],
    [8, 41],
  ].map((positions) => toPostings([page(2, positions)]));
  expect(pagesOf(union(words))).toEqual([page(2, [1, 3, 8, 9, 9, 40, 41])]);
});

test('of several words the pages that have any, the one that counts most taken', () => {
  const a = toPostings([page(1, [5]), page(3, [8], 0.5)]);
  const b = toPostings([page(0, [2]), page(3, [4], 0.75)]);
  expect(pagesOf(union([a, b]))).toEqual([page(0, [2]), page(1, [5]), page(3, [4, 8], 0.75)]);
  expect(union([a, b]).maxScore).toBe(1);
  expect(union([a])).toBe(a);
  expect(pagesOf(union([]))).toEqual([]);
});
