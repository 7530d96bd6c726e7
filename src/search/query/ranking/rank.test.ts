import { expect, test } from 'vitest';
import { toPostings } from '../../pagefind/reader/postings.ts';
import type { Concept, Variant } from '../concepts/analyse.ts';
import { meet, meetWeights } from './match.ts';
import { rank, rankWeights } from './rank.ts';

/** What the index holds: token → row → places, or places and score. */
type Index = Record<string, Record<number, number[] | { places: number[]; score: number }>>;

const rows = 100;

const meetAll = (concepts: readonly Concept[], index: Index) =>
  Promise.all(
    concepts.map((concept) =>
      meet(concept, rows, async (token) =>
        toPostings(
          Object.entries(index[token] ?? {}).map(([row, found]) => ({
            row: Number(row),
            ...(Array.isArray(found) ? { places: found, score: 1 } : found),
          })),
        ),
      ),
    ),
  );
const search = async (concepts: readonly Concept[], index: Index) =>
  rank(await meetAll(concepts, index), rows);
const order = async (concepts: readonly Concept[], index: Index) =>
  (await search(concepts, index)).rows;
const scores = async (concepts: readonly Concept[], index: Index) => {
  const { rows, scores } = await search(concepts, index);
  return new Map(rows.map((row) => [row, scores[row] ?? 0]));
};

const variant = (tokens: string, weight = 1, kind: Variant['kind'] = 'word'): Variant => ({
  tokens,
  weight,
  kind,
});
const concept = (text: string, ...others: Variant[]): Concept => ({
  text,
  variants: [variant(text), ...others],
});
/** The same places for many rows. */
const many = (from: number, count: number, places: number[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [from + index, places]));

test('a rare word says more than a common one', async () => {
  const index = { common: many(0, 30, [1]), rare: { 50: [1] } };
  expect((await order([concept('common'), concept('rare')], index))[0]).toBe(50);
});

test('within a word the index decides', async () => {
  const index = {
    gjeld: {
      1: { places: [1], score: 2 },
      2: { places: [1], score: 9 },
      3: { places: [1], score: 5 },
    },
  };
  expect(await order([concept('gjeld')], index)).toEqual([2, 3, 1]);
});

test('the way that says most counts', async () => {
  const index = { gjeld: { 1: [1] }, group: { 1: [1], 2: [1] }, sign: { 3: [1] } };
  const ways = concept('gjeld', variant('group', 0.8, 'synonym'), variant('sign', 0.5, 'tag'));
  expect(await order([ways], index)).toEqual([1, 2, 3]);
});

test('the order of the ways does not matter', async () => {
  const index = { gjeld: { 1: [1] }, group: { 1: [1], 2: [1] } };
  const ways = [variant('gjeld'), variant('group', 0.8, 'synonym')];
  expect(await scores([{ text: '', variants: ways.toReversed() }], index)).toEqual(
    await scores([{ text: '', variants: ways }], index),
  );
});

test('a second way of meeting the same concept adds less than another concept', async () => {
  const index = { a: { 1: [1], 2: [1], 3: [1] }, group: { 1: [50] }, b: { 2: [50] } };
  const found = await order([concept('a', variant('group', 1, 'synonym')), concept('b')], index);
  expect(found).toEqual([2, 1, 3]);
});

test('a project that meets all of the query goes before one that meets half of it better', async () => {
  const index = {
    a: { 1: { places: [1], score: 1 }, 2: { places: [1], score: 0.6 } },
    b: { 2: { places: [90], score: 0.6 }, 3: { places: [1], score: 1 } },
  };
  expect((await order([concept('a'), concept('b')], index))[0]).toBe(2);
});

test('meeting more of the query lifts a project by more than the worth of what it meets', async () => {
  const index = { a: { 1: [1], 2: [1] }, b: { 2: [90], 3: [1] } };
  const found = await scores([concept('a'), concept('b')], index);
  expect(found.get(2)).toBeGreaterThan(1.2 * ((found.get(1) ?? 0) + (found.get(3) ?? 0)));
});

test('a phrase that two words of the query share counts less than two words', async () => {
  // A tag: a synonym would hold the words back.
  const phrase = variant('phrase', 1, 'tag');
  const index = { phrase: { 1: [10] }, a: { 2: [10] }, b: { 2: [10] } };
  expect(await order([concept('a', phrase), concept('b', phrase)], index)).toEqual([2, 1]);
});

test('a concept that nothing meets takes no share', async () => {
  const index = { a: { 1: [1], 2: [1] } };
  const concepts = [concept('xyz'), concept('a'), concept('zyx')];
  expect((await meetAll(concepts, index)).map(({ ways }) => ways.length)).toEqual([0, 1, 0]);
  expect(await scores(concepts, index)).toEqual(await scores([concept('a')], index));
});

test('neighbours in the query count more where they are neighbours in the text', async () => {
  const index = { a: { 1: [10], 2: [10], 3: [14] }, b: { 1: [99], 2: [11], 3: [10] } };
  const found = await scores([concept('a'), concept('b')], index);
  expect(found.get(2)).toBeGreaterThan(found.get(1) ?? 0);
  expect(found.get(3)).toBe(found.get(2));
});

test('any of the places may be the near one', async () => {
  const index = { a: { 1: [2, 40, 80], 2: [2, 40, 80] }, b: { 1: [20, 60, 81], 2: [20, 60] } };
  const found = await scores([concept('a'), concept('b')], index);
  expect(found.get(1)).toBeGreaterThan(found.get(2) ?? 0);
});

test('concepts further apart in the query do not count as neighbours', async () => {
  const index = { a: { 1: [10], 2: [10] }, b: { 1: [50], 2: [50] }, c: { 1: [11], 2: [99] } };
  const found = await scores([concept('a'), concept('b'), concept('c')], index);
  expect(found.get(1)).toBe(found.get(2));
});

test('several tokens must be there together and close', async () => {
  const index = { a: { 1: [10], 2: [10], 3: [10] }, b: { 1: [12], 2: [40] } };
  expect(await order([{ text: 'ab', variants: [variant('a b', 1, 'parts')] }], index)).toEqual([1]);
});

test('a project that meets next to nothing of a query is left out', async () => {
  const index = {
    ...Object.fromEntries([...'abcdef'].map((word) => [word, { 1: [1] }])),
    common: many(1, 90, [500]),
  };
  const concepts = [...'abcdef', 'common'].map((word) => concept(word));
  expect(rankWeights.neededShare).toBe(0.1);
  expect(await order(concepts, index)).toEqual([1]);
  expect(await order([concept('common')], index)).toHaveLength(90);
});

test('equals stand in the order of their rows', async () => {
  const index = { a: { 3: [1], 5: [1], 7: [1], 11: [1] } };
  expect(await order([concept('a')], index)).toEqual([3, 5, 7, 11]);
});

test('no concepts, no hits', async () => {
  expect(await order([], {})).toEqual([]);
  expect(await order([concept('xyz')], {})).toEqual([]);
});

test('a rare word with common synonyms counts little more than they do', async () => {
  const index = { rusproblem: { 1: [1] }, gruppe: many(10, 30, [1]) };
  const found = await scores(
    [concept('rusproblem', variant('gruppe', 1, 'synonym'), variant('ukjent', 1, 'synonym'))],
    index,
  );
  const { overSynonym } = meetWeights;
  const { coveragePower } = rankWeights;
  const heldBack = (found.get(1) ?? 0) / (found.get(10) ?? 0);
  expect(heldBack).toBeCloseTo(overSynonym * overSynonym ** (coveragePower / 2));
  expect(heldBack).toBeLessThan(Math.log(1 + rows) / Math.log(1 + rows / 30));
  // Without synonyms its rarity counts in full.
  expect((await scores([concept('rusproblem')], index)).get(1)).toBeCloseTo(Math.log(1 + rows));
});
