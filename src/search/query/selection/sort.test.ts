import { expect, test } from 'vitest';
import { sortDocs } from './sort.ts';

import { type SortOrder, sortOrders } from './state.ts';

const orders = { tittel: [3, 1, 0, 2], nyeste: [1, 2, 0, 3] };
const sorted = (order: SortOrder, docs: number[]) =>
  sortDocs(docs, order, async (asked) => orders[asked]);

test('by relevance as they come, by title, by county, newest first', async () => {
  expect(await sorted('relevans', [2, 0, 3])).toEqual([2, 0, 3]);
  expect(await sorted('tittel', [2, 0, 3])).toEqual([3, 0, 2]);
  expect(await sorted('fylke', [2, 0, 3])).toEqual([0, 2, 3]);
  expect(await sorted('nyeste', [3, 2, 0, 1])).toEqual([1, 2, 0, 3]);
});

test('the given docs stay as they are', async () => {
  for (const order of sortOrders) {
    const docs = [2, 0, 3];
    await sorted(order, docs);
    expect(docs).toEqual([2, 0, 3]);
  }
});

test('no order is fetched that is not needed', async () => {
  const fetching = async () => {
    throw new Error('fetched');
  };
  expect(await sortDocs([1, 0], 'relevans', fetching)).toEqual([1, 0]);
  expect(await sortDocs([1, 0], 'fylke', fetching)).toEqual([0, 1]);
});
