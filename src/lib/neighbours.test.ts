import { expect, test } from 'vitest';
import { makeResolved } from '../../tests/helpers/records.ts';
import { findNeighbours } from './neighbours.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => makeResolved({ id }));
const carriers = (...projects: (typeof a)[]) => projects.filter((project) => project !== undefined);
const groups = [
  { id: 'self', label: 'Self', projects: carriers(a, b, c) },
  { id: 'rare', label: 'Rare', projects: carriers(a) },
  { id: 'tie', label: 'Tie', projects: carriers(b) },
  { id: 'common', label: 'Common', projects: carriers(a, b) },
  { id: 'elsewhere', label: 'Elsewhere', projects: carriers(c) },
];
const found = (self?: string, limit?: number) =>
  findNeighbours(groups, carriers(a, b), self, limit).map(({ id, count }) => [id, count]);

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
