import { expect, test } from 'vitest';
import { page, pagesOf } from '../../../../tests/helpers/postings.ts';
import { toPostings } from './postings.ts';

test('pages come back as they were', () => {
  const pages = [page(0, [1, 2]), page(4, [], 0.5), page(9, [7])];
  expect(pagesOf(toPostings(pages))).toEqual(pages);
  expect(pagesOf(toPostings([]))).toEqual([]);
});
