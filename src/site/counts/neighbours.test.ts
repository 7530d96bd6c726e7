import { expect, test } from 'vitest';
import { makeResolved } from '../../../tests/helpers/records.ts';
import { findNeighbours } from './neighbours.ts';

const [a, b] = [
  makeResolved({ methods: ['self', 'rare', 'common'] }),
  makeResolved({ methods: ['self', 'tie', 'common'] }),
];
const values = ['self', 'rare', 'tie', 'common', 'elsewhere'].map((id) => ({ id, label: id }));
const found = (self?: string, limit?: number) =>
  findNeighbours(values, ({ methods }) => methods, [a, b], self, limit).map(({ id, count }) => [
    id,
    count,
  ]);

test('the most frequent first, ties in the order of the list, none without a project', () => {
  expect(found('self')).toEqual([
    ['common', 2],
    ['rare', 1],
    ['tie', 1],
  ]);
});

test('the value itself counts where none is left out', () => {
  expect(found()[0]).toEqual(['self', 2]);
});

test('stops at the limit', () => {
  expect(found('self', 1)).toEqual([['common', 2]]);
});
