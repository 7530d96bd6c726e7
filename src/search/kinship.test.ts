import { expect, test } from 'vitest';
import type { FacetFacts } from './facts.ts';
import { kinshipWeights, liftKin, prepareKinship } from './kinship.ts';
import type { Hit } from './rank.ts';

const hit = (row: number, score: number): Hit => ({ row, score });
const order = (hits: readonly Hit[]) => hits.map(({ row }) => row);

/** Rows 0 and 2 are about one matter, row 1 about another, row 3 has no values. */
const facets = {
  malgruppe: { values: ['unge', 'familier'], rows: [[0], [1], [0], []] },
  metode: { values: ['los', 'kurs'], rows: [[0], [1], [0], []] },
};
/** The facets given; the others have no values. */
const prepare = (given: Record<string, FacetFacts>) =>
  prepareKinship(async (param) => given[param] ?? { values: [], rows: [] });
const kinship = await prepare(facets);

test('of hits that are worth much the same, the one that is about the same as the best stands first', () => {
  const hits = liftKin([hit(0, 10), hit(1, 3.1), hit(2, 3)], kinship);
  expect(order(hits)).toEqual([0, 2, 1]);
});

test('finds nothing new and loses nothing', () => {
  const hits = liftKin([hit(0, 10), hit(3, 1)], kinship);
  expect(order(hits)).toEqual([0, 3]);
  expect(liftKin([], kinship)).toEqual([]);
});

test('a hit that meets the query far better is not passed', () => {
  const hits = liftKin(
    [hit(0, 10), hit(1, 9), hit(2, 9 - 10 * kinshipWeights.share - 0.1)],
    kinship,
  );
  expect(order(hits)).toEqual([0, 1, 2]);
});

test('a value that all projects have makes none of them alike', async () => {
  const all = await prepare({ malgruppe: { values: ['unge'], rows: [[0], [0]] } });
  expect(liftKin([hit(0, 2), hit(1, 1)], all).map(({ score }) => score)).toEqual([2, 1]);
});

test('only facets that say what a project is about count', async () => {
  const county = { fylke: { values: ['oslo', 'troms'], rows: [[0], [1], [0], []] } };
  expect(order(liftKin([hit(0, 10), hit(1, 3.1), hit(2, 3)], await prepare(county)))).toEqual([
    0, 1, 2,
  ]);
});

test('hits worth the same stand in the order of their rows', () => {
  expect(order(liftKin([hit(0, 2), hit(2, 2)], kinship))).toEqual([0, 2]);
  expect(order(liftKin([hit(2, 2), hit(0, 2)], kinship))).toEqual([0, 2]);
});

test('of very many hits only the first are put in a new order, and none is lost', async () => {
  const many = Array.from({ length: 3000 }, (_, row) => hit(row, 3000 - row));
  const rows = many.map(({ row }) => [row % 2]);
  const kin = await prepare({ malgruppe: { values: ['unge', 'familier'], rows } });
  const lifted = order(liftKin([hit(0, 9000), ...many.slice(1)], kin));
  expect(new Set(lifted).size).toBe(3000);
  expect(lifted.slice(0, 500)).not.toEqual(order(many).slice(0, 500));
  expect(lifted.slice(500)).toEqual(order(many).slice(500));
});
