import { expect, test } from 'vitest';
import { anyOf, areNear, near, type Page, toPostings } from './postings.ts';

const page = (row: number, places: number[], score = 1): Page => ({ row, score, places });
const pagesOf = (postings: ReturnType<typeof toPostings>) =>
  [...postings.rows].map((row, at) =>
    page(
      row,
      [...postings.places.subarray(postings.starts[at], postings.starts[at + 1])],
      postings.scores[at],
    ),
  );

test('pages come back as they were', () => {
  const pages = [page(0, [1, 2]), page(4, [], 0.5), page(9, [7])];
  expect(pagesOf(toPostings(pages))).toEqual(pages);
  expect(pagesOf(toPostings([]))).toEqual([]);
});

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

test('places of several words are put in order', () => {
  const words = [
    [3, 9, 40],
    [1, 9],
    [8, 41],
  ].map((places) => toPostings([page(2, places)]));
  expect(pagesOf(anyOf(words))).toEqual([page(2, [1, 3, 8, 9, 9, 40, 41])]);
});

test('of several words the pages that have any, the worthiest counting', () => {
  const a = toPostings([page(1, [5]), page(3, [8], 0.5)]);
  const b = toPostings([page(0, [2]), page(3, [4], 0.75)]);
  expect(pagesOf(anyOf([a, b]))).toEqual([page(0, [2]), page(1, [5]), page(3, [4, 8], 0.75)]);
  expect(anyOf([a, b]).best).toBe(1);
  expect(anyOf([a])).toBe(a);
  expect(pagesOf(anyOf([]))).toEqual([]);
});
