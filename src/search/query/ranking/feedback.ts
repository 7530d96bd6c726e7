import type { FacetValues } from '../../format/pack-facet.ts';
import type { Ranking } from './rank.ts';

/** Tuned on the graded queries. */
export const feedbackWeights = {
  /** How many of the best hits say what the query is about. */
  documents: 8,
  /** The most that likeness with them adds, as a share of the best score. */
  share: 0.2,
};

/** How many of the best hits are put in a new order: typing must stay fast with ten thousand projects. */
const maxReordered = 500;

/** A facet with what each of its values says about a document: close to 0 where all have it. */
interface WeighedFacet {
  docs: FacetValues['docs'];
  weights: readonly number[];
}

/** What likeness between documents is told by. */
export type Feedback = readonly WeighedFacet[];

/** Weighs the values of the facets that tell what a project is about by their rarity. */
export const prepareFeedback = (facets: readonly FacetValues[]): Feedback =>
  facets.map((facet) => ({ docs: facet.docs, weights: raritiesOf(facet) }));

function raritiesOf({ values, docs }: FacetValues): number[] {
  const counts = values.map(() => 0);
  for (const indexes of docs) for (const index of indexes) counts[index] = (counts[index] ?? 0) + 1;
  return counts.map((count) => Math.log(docs.length / Math.max(1, count)));
}

/**
 * Pseudo-relevance feedback on tags: lifts the hits that are about the same as the best ones. Of two projects that mention a
 * word in passing, the one with the target groups and methods of those that are all about it is the likelier answer. Finds
 * nothing new.
 */
export function applyFeedback({ docs, scores }: Ranking, feedback: Feedback): number[] {
  const scoreOf = (doc: number) => scores[doc] ?? 0;
  const best = docs.slice(0, feedbackWeights.documents);
  const profile = feedback.map(({ docs: values, weights }) => {
    const sums = weights.map(() => 0);
    for (const doc of best)
      for (const index of values[doc] ?? [])
        sums[index] = (sums[index] ?? 0) + scoreOf(doc) * (weights[index] ?? 0);
    return sums;
  });
  const length = Math.hypot(...profile.map((sums) => Math.hypot(...sums)));
  if (length === 0) return docs;
  const max = (feedbackWeights.share * scoreOf(docs[0] ?? 0)) / length;
  const lifted = docs
    .slice(0, maxReordered)
    .map((doc) => ({ doc, score: scoreOf(doc) + max * likeness(doc, profile, feedback) }))
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
  return [...lifted.map(({ doc }) => doc), ...docs.slice(maxReordered)];
}

/** How much of a document points the way of the profile; one with many values is not like everything. */
function likeness(doc: number, profile: readonly number[][], feedback: Feedback): number {
  let shared = 0;
  let own = 0;
  feedback.forEach(({ docs, weights }, facet) => {
    for (const index of docs[doc] ?? []) {
      const weight = weights[index] ?? 0;
      shared += weight * (profile[facet]?.[index] ?? 0);
      own += weight * weight;
    }
  });
  return own === 0 ? 0 : shared / Math.sqrt(own);
}
