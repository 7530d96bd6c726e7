import type { Match, TermMatch } from './match.ts';
import { areNear } from './proximity.ts';

/** The documents that a query found. */
export interface Ranking {
  /** Best first. */
  docs: number[];
  /** By document number; 0 where the document was not found. */
  scores: Float64Array;
}

/** Tuned on the graded queries. */
export const rankWeights = {
  /** Share of a query's weight that a document must match to be listed. */
  minCoverage: 0.1,
  /** How hard a missing part of the query counts: the power of the share that is there. */
  coverageWeight: 0.5,
  /** How much a phrase counts for each word of it after the first. */
  repeated: 0.8,
  /** How much it counts that neighbours in the query are neighbours in the text. */
  proximity: 0.15,
};

/**
 * Ranks so many documents by how they match the concepts of a query, the best first. Each concept counts by the term that
 * matches it best; a term counts by its rarity, and within it a document by how it compares with the best one.
 */
export function rank(matches: readonly Match[], docs: number): Ranking {
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const { minCoverage, coverageWeight } = rankWeights;
  const scores = new Float64Array(docs);
  for (let doc = 0; doc < docs; doc++) {
    const score = scoreOf(doc, matches);
    if (score === 0) continue;
    const covered = coverageOf(doc, matches);
    if (covered >= minCoverage * total) scores[doc] = score * (covered / total) ** coverageWeight;
  }
  return { docs: bestFirst(scores), scores };
}

/** Scores closer than this count as equal. */
const minDifference = 2 ** -20;

/**
 * The documents with a score, the best first, of equals the one with the lower number. Score and document are sorted as one
 * number: ten thousand objects would take longer than all the rest.
 */
function bestFirst(scores: Float64Array): number[] {
  const docs = scores.length;
  const keys = new Float64Array(docs);
  let count = 0;
  for (let doc = 0; doc < docs; doc++) {
    const score = scores[doc] ?? 0;
    if (score > 0) keys[count++] = Math.round(score / minDifference) * docs + (docs - 1 - doc);
  }
  const sorted = keys.subarray(0, count).sort();
  const found: number[] = [];
  for (let at = count - 1; at >= 0; at--) found.push(docs - 1 - ((sorted[at] ?? 0) % docs));
  return found;
}

/** The score of a document for a query, before what it lacks is counted. */
function scoreOf(doc: number, matches: readonly Match[]): number {
  const { repeated, proximity } = rankWeights;
  let score = 0;
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index];
    const own = match?.scores[doc] ?? 0;
    if (!match || own === 0) continue;
    const before = matches[index - 1];
    const beside = before && standBeside(before, match, doc) ? (before.scores[doc] ?? 0) : 0;
    const together = beside > 0 ? own * (1 + proximity) + beside * proximity : own;
    // Both words of a phrase are matched by its one token; its score counts once.
    score += (isRepeated(index, matches, doc) ? repeated : 1) * together;
  }
  return score;
}

/** The weight of the concepts that a document matches. */
function coverageOf(doc: number, matches: readonly Match[]): number {
  let covered = 0;
  for (const { scores, coverage, weight } of matches)
    if ((scores[doc] ?? 0) > 0) covered += (coverage[doc] ?? 0) * weight;
  return covered;
}

/** Whether a document matches a concept by the same tokens as one before it. */
function isRepeated(index: number, matches: readonly Match[], doc: number): boolean {
  const key = termOf(matches[index], doc)?.key;
  for (let earlier = 0; earlier < index; earlier++)
    if (termOf(matches[earlier], doc)?.key === key) return true;
  return false;
}

const termOf = (match: Match | undefined, doc: number): TermMatch | undefined =>
  match && (match.scores[doc] ?? 0) > 0 ? match.terms[match.term[doc] ?? 0] : undefined;

/** Whether a document matches two concepts by words that stand close together. */
function standBeside(a: Match, b: Match, doc: number): boolean {
  const one = termOf(a, doc)?.postings;
  const other = termOf(b, doc)?.postings;
  return (
    one !== undefined && other !== undefined && areNear(one, a.at[doc] ?? 0, other, b.at[doc] ?? 0)
  );
}
