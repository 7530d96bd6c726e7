import { expect, test } from 'vitest';
import type { FacetFacts } from '../../format/files.ts';
import { type Kinship, kinshipWeights, liftKin, prepareKinship } from './feedback.ts';

/** Lifts rows that have these scores, best first. */
function lift(scores: Record<number, number>, kinship: Kinship): number[] {
  const rows = Object.keys(scores).map(Number);
  const byRow = new Float64Array(Math.max(0, ...rows) + 1);
  for (const row of rows) byRow[row] = scores[row] ?? 0;
  return liftKin(
    { rows: rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)), scores: byRow },
    kinship,
  );
}

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
  expect(lift({ 0: 10, 1: 3.1, 2: 3 }, kinship)).toEqual([0, 2, 1]);
});

test('finds nothing new and loses nothing', () => {
  expect(lift({ 0: 10, 3: 1 }, kinship)).toEqual([0, 3]);
  expect(lift({}, kinship)).toEqual([]);
});

test('a hit that meets the query far better is not passed', () => {
  const third = 9 - 10 * kinshipWeights.share - 0.1;
  expect(lift({ 0: 10, 1: 9, 2: third }, kinship)).toEqual([0, 1, 2]);
});

test('a value that all projects have makes none of them alike', async () => {
  const all = { values: ['unge'], rows: [[0], [0], [0], [0]] };
  const scores = { 0: 10, 1: 3.1, 3: 3 };
  expect(lift(scores, await prepare({ malgruppe: all }))).toEqual([0, 1, 3]);
  expect(lift(scores, await prepare({ malgruppe: { ...all, rows: [[0], [], [], [0]] } }))).toEqual([
    0, 3, 1,
  ]);
});

test('only facets that say what a project is about count', async () => {
  const county = { fylke: { values: ['oslo', 'troms'], rows: [[0], [1], [0], []] } };
  expect(lift({ 0: 10, 1: 3.1, 2: 3 }, await prepare(county))).toEqual([0, 1, 2]);
});

test('hits worth the same stand in the order of their rows', () => {
  expect(lift({ 0: 2, 2: 2 }, kinship)).toEqual([0, 2]);
});

test('of very many hits only the first are put in a new order, and none is lost', async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => row);
  const kin = await prepare({
    malgruppe: { values: ['unge', 'familier'], rows: rows.map((row) => [row % 2]) },
  });
  const scores = Object.fromEntries(rows.map((row) => [row, row === 0 ? 9000 : 3000 - row]));
  const lifted = lift(scores, kin);
  expect(new Set(lifted).size).toBe(3000);
  expect(lifted.slice(0, 500)).not.toEqual(rows.slice(0, 500));
  expect(lifted.slice(500)).toEqual(rows.slice(500));
});
