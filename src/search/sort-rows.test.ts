import { expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';
import { type SortOrder, sortOrders } from './state.ts';

const facts = { byTitle: [3, 1, 0, 2], years: [2020, 2022, 2022, 2017] };
const sorted = (order: SortOrder, rows: number[]) => sortRows(rows, order, facts);

test('by relevance as they come, by title, by county, newest first', () => {
  expect(sorted('relevans', [2, 0, 3])).toEqual([2, 0, 3]);
  expect(sorted('tittel', [2, 0, 3])).toEqual([3, 0, 2]);
  expect(sorted('fylke', [2, 0, 3])).toEqual([0, 2, 3]);
  expect(sorted('nyeste', [3, 2, 0, 1])).toEqual([1, 2, 0, 3]);
});

test('the given rows stay as they are', () => {
  for (const order of sortOrders) {
    const rows = [2, 0, 3];
    sorted(order, rows);
    expect(rows).toEqual([2, 0, 3]);
  }
});
