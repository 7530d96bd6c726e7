import { expect, test } from 'vitest';
import type { FacetValues } from '../../format/pack-facet.ts';

import { applyFeedback, type Feedback, feedbackWeights, prepareFeedback } from './feedback.ts';

/** Lifts documents that have these scores, best first. */
function lift(scores: Record<number, number>, feedback: Feedback): number[] {
  const docs = Object.keys(scores).map(Number);
  const byDoc = new Float64Array(Math.max(0, ...docs) + 1);
  for (const doc of docs) byDoc[doc] = scores[doc] ?? 0;
  return applyFeedback(
    { docs: docs.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)), scores: byDoc },
    feedback,
  );
}

/** Documents 0 and 2 are about one matter, 1 about another, 3 has no values. */
const facets = {
  malgruppe: { values: ['unge', 'familier'], docs: [[0], [1], [0], []] },
  metode: { values: ['los', 'kurs'], docs: [[0], [1], [0], []] },
};
const prepare = (given: Record<string, FacetValues>) => prepareFeedback(Object.values(given));
const feedback = prepare(facets);

test('of hits that score much the same, the one that is about the same as the best stands first', () => {
  expect(lift({ 0: 10, 1: 3.1, 2: 3 }, feedback)).toEqual([0, 2, 1]);
});

test('finds nothing new and loses nothing', () => {
  expect(lift({ 0: 10, 3: 1 }, feedback)).toEqual([0, 3]);
  expect(lift({}, feedback)).toEqual([]);
});

test('a hit that matches the query far better is not passed', () => {
  const third = 9 - 10 * feedbackWeights.share - 0.1;
  expect(lift({ 0: 10, 1: 9, 2: third }, feedback)).toEqual([0, 1, 2]);
});

test('a value that all projects have makes none of them alike', () => {
  const all = { values: ['unge'], docs: [[0], [0], [0], [0]] };
  const scores = { 0: 10, 1: 3.1, 3: 3 };
  expect(lift(scores, prepare({ malgruppe: all }))).toEqual([0, 1, 3]);
  expect(lift(scores, prepare({ malgruppe: { ...all, docs: [[0], [], [], [0]] } }))).toEqual([
    0, 3, 1,
  ]);
});

test('without facets that tell, the order stays', () => {
  expect(lift({ 0: 10, 1: 3.1, 2: 3 }, prepare({}))).toEqual([0, 1, 2]);
});

test('hits that score the same stand in the order of their numbers', () => {
  expect(lift({ 0: 2, 2: 2 }, feedback)).toEqual([0, 2]);
});

test('of very many hits only the first are put in a new order, and none is lost', () => {
  const docs = Array.from({ length: 3000 }, (_, doc) => doc);
  const alike = prepare({
    malgruppe: { values: ['unge', 'familier'], docs: docs.map((doc) => [doc % 2]) },
  });
  const scores = Object.fromEntries(docs.map((doc) => [doc, doc === 0 ? 9000 : 3000 - doc]));
  const lifted = lift(scores, alike);
  expect(new Set(lifted).size).toBe(3000);
  expect(lifted.slice(0, 500)).not.toEqual(docs.slice(0, 500));
  expect(lifted.slice(500)).toEqual(docs.slice(500));
});
