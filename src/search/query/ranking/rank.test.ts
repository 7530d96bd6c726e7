import { expect, test } from 'vitest';
import { toPostings } from '../../pagefind/reader/postings.ts';
import type { Concept, Expansion } from '../concepts/concept.ts';

import { matchConcept, matchWeights } from './match.ts';
import { rank, rankWeights } from './rank.ts';

/** What the index holds: token → document → positions, or positions and score. */
type Index = Record<string, Record<number, number[] | { positions: number[]; score: number }>>;

const docs = 100;

const matchAll = (concepts: readonly Concept[], index: Index) =>
  Promise.all(
    concepts.map((concept) =>
      matchConcept(concept, docs, async (token) =>
        toPostings(
          Object.entries(index[token] ?? {}).map(([doc, found]) => ({
            doc: Number(doc),
            ...(Array.isArray(found) ? { positions: found, score: 1 } : found),
          })),
        ),
      ),
    ),
  );
const search = async (concepts: readonly Concept[], index: Index) =>
  rank(await matchAll(concepts, index), docs);
const order = async (concepts: readonly Concept[], index: Index) =>
  (await search(concepts, index)).docs;
const scores = async (concepts: readonly Concept[], index: Index) => {
  const { docs, scores } = await search(concepts, index);
  return new Map(docs.map((doc) => [doc, scores[doc] ?? 0]));
};

const expansion = (tokens: string, weight = 1, kind: Expansion['kind'] = 'word'): Expansion => ({
  tokens: tokens.split(' '),
  weight,
  kind,
});
const concept = (text: string, ...others: Expansion[]): Concept => ({
  text,
  expansions: [expansion(text), ...others],
});
/** The same positions for many documents. */
const many = (from: number, count: number, positions: number[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [from + index, positions]));

test('a rare word says more than a common one', async () => {
  const index = { common: many(0, 30, [1]), rare: { 50: [1] } };
  expect((await order([concept('common'), concept('rare')], index))[0]).toBe(50);
});

test('within a word the index decides', async () => {
  const index = {
    gjeld: {
      1: { positions: [1], score: 2 },
      2: { positions: [1], score: 9 },
      3: { positions: [1], score: 5 },
    },
  };
  expect(await order([concept('gjeld')], index)).toEqual([2, 3, 1]);
});

test('the way that says most counts', async () => {
  const index = { gjeld: { 1: [1] }, group: { 1: [1], 2: [1] }, sign: { 3: [1] } };
  const terms = concept('gjeld', expansion('group', 0.8, 'synonym'), expansion('sign', 0.5, 'tag'));
  expect(await order([terms], index)).toEqual([1, 2, 3]);
});

test('the order of the terms does not matter', async () => {
  const index = { gjeld: { 1: [1] }, group: { 1: [1], 2: [1] } };
  const terms = [expansion('gjeld'), expansion('group', 0.8, 'synonym')];
  expect(await scores([{ text: '', expansions: terms.toReversed() }], index)).toEqual(
    await scores([{ text: '', expansions: terms }], index),
  );
});

test('a second way of match the same concept adds less than another concept', async () => {
  const index = { a: { 1: [1], 2: [1], 3: [1] }, group: { 1: [50] }, b: { 2: [50] } };
  const found = await order([concept('a', expansion('group', 1, 'synonym')), concept('b')], index);
  expect(found).toEqual([2, 1, 3]);
});

test('a document that matches all of the query goes before one that matches half of it better', async () => {
  const index = {
    a: { 1: { positions: [1], score: 1 }, 2: { positions: [1], score: 0.6 } },
    b: { 2: { positions: [90], score: 0.6 }, 3: { positions: [1], score: 1 } },
  };
  expect((await order([concept('a'), concept('b')], index))[0]).toBe(2);
});

test('matching more of the query lifts a document by more than the score of what it matches', async () => {
  const index = { a: { 1: [1], 2: [1] }, b: { 2: [90], 3: [1] } };
  const found = await scores([concept('a'), concept('b')], index);
  expect(found.get(2)).toBeGreaterThan(1.2 * ((found.get(1) ?? 0) + (found.get(3) ?? 0)));
});

test('a phrase that two words of the query share counts less than two words', async () => {
  // A tag: a synonym would hold the words back.
  const phrase = expansion('phrase', 1, 'tag');
  const index = { phrase: { 1: [10] }, a: { 2: [10] }, b: { 2: [10] } };
  expect(await order([concept('a', phrase), concept('b', phrase)], index)).toEqual([2, 1]);
});

test('a concept that nothing matches takes no share', async () => {
  const index = { a: { 1: [1], 2: [1] } };
  const concepts = [concept('xyz'), concept('a'), concept('zyx')];
  expect((await matchAll(concepts, index)).map(({ terms }) => terms.length)).toEqual([0, 1, 0]);
  expect(await scores(concepts, index)).toEqual(await scores([concept('a')], index));
});

test('neighbours in the query count more where they are neighbours in the text', async () => {
  const index = { a: { 1: [10], 2: [10], 3: [14] }, b: { 1: [99], 2: [11], 3: [10] } };
  const found = await scores([concept('a'), concept('b')], index);
  expect(found.get(2)).toBeGreaterThan(found.get(1) ?? 0);
  expect(found.get(3)).toBe(found.get(2));
});

test('any of the positions may be the near one', async () => {
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
  expect(await order([{ text: 'ab', expansions: [expansion('a b', 1, 'parts')] }], index)).toEqual([
    1,
  ]);
});

test('a document that matches next to nothing of a query is left out', async () => {
  const index = {
    ...Object.fromEntries([...'abcdef'].map((word) => [word, { 1: [1] }])),
    common: many(1, 90, [500]),
  };
  const concepts = [...'abcdef', 'common'].map((word) => concept(word));
  expect(rankWeights.minCoverage).toBe(0.1);
  expect(await order(concepts, index)).toEqual([1]);
  expect(await order([concept('common')], index)).toHaveLength(90);
});

test('equals stand in the order of their docs', async () => {
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
    [concept('rusproblem', expansion('gruppe', 1, 'synonym'), expansion('ukjent', 1, 'synonym'))],
    index,
  );
  const { overSynonym } = matchWeights;
  const { coverageWeight } = rankWeights;
  const heldBack = (found.get(1) ?? 0) / (found.get(10) ?? 0);
  expect(heldBack).toBeCloseTo(overSynonym * overSynonym ** (coverageWeight / 2));
  expect(heldBack).toBeLessThan(Math.log(1 + docs) / Math.log(1 + docs / 30));
  // Without synonyms its rarity counts in full.
  expect((await scores([concept('rusproblem')], index)).get(1)).toBeCloseTo(Math.log(1 + docs));
});
