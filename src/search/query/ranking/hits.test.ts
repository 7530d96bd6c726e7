import { expect, test } from 'vitest';
import { toPostings } from '../../pagefind/reader/postings.ts';
import type { Concept, Expansion } from '../concepts/concept.ts';
import { demandedConcepts, divideHits, hitRule } from './hits.ts';
import { matchConcept } from './match.ts';

/** Documents by token, so many documents in all. */
const docs = 100;
const index: Record<string, number[]> = {
  gjeld: [0, 1, 2],
  unge: [1, 2, 3],
  ticked: [0],
  bolig: [1, 2],
  // In half of all documents: weighs little.
  hjelp: Array.from({ length: 50 }, (_, doc) => doc),
};

const expansion = (token: string, kind: Expansion['kind'] = 'word'): Expansion => ({
  tokens: [token],
  weight: 1,
  kind,
});
const matchesOf = (...concepts: Expansion[][]) =>
  Promise.all(
    concepts.map((expansions) =>
      matchConcept({ text: '', expansions } satisfies Concept, docs, async (token) =>
        toPostings((index[token] ?? []).map((doc) => ({ doc, score: 1, positions: [] }))),
      ),
    ),
  );

test('a hit has every concept of a short query, the rest lies near, in the order given', async () => {
  const matches = await matchesOf([expansion('gjeld')], [expansion('unge')]);
  expect(divideHits([3, 2, 0, 1], matches)).toEqual({ hits: [2, 1], near: [3, 0] });
});

test('a synonym, a tag or an ask makes a hit; what is about a paragraph, or broader, does not', async () => {
  const matches = await matchesOf([expansion('ticked', 'paragraph'), expansion('bolig', 'about')]);
  expect(divideHits([2, 1, 0], matches)).toEqual({ hits: [0], near: [2, 1] });
  const tagged = await matchesOf([expansion('gjeld'), expansion('bolig', 'tag')]);
  expect(divideHits([0, 1], tagged)).toEqual({ hits: [0, 1], near: [] });
  const asked = await matchesOf([expansion('gjeld'), expansion('bolig', 'ask')]);
  expect(divideHits([0, 1], asked)).toEqual({ hits: [0, 1], near: [] });
  const named = await matchesOf([expansion('ticked'), expansion('bolig', 'broader')]);
  expect(divideHits([2, 1, 0], named)).toEqual({ hits: [0], near: [2, 1] });
});

test('of a long query what weighs little is not demanded', async () => {
  const matches = await matchesOf([expansion('gjeld')], [expansion('unge')], [expansion('hjelp')]);
  expect(hitRule.allDemanded).toBe(2);
  expect(demandedConcepts(matches)).toEqual([true, true, false]);
  expect(demandedConcepts(matches.slice(1))).toEqual([true, true]);
});

test('a word that no project has is demanded, so that there is no hit', async () => {
  const matches = await matchesOf(
    [expansion('gjeld')],
    [expansion('unge')],
    [expansion('menneskehandel')],
  );
  expect(divideHits([1, 2], matches)).toEqual({ hits: [], near: [1, 2] });
});

test('no concepts, no demands', () => {
  expect(divideHits([0, 1], [])).toEqual({ hits: [0, 1], near: [] });
});
