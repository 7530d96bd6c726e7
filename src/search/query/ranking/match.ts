import type { Postings } from '../../pagefind/reader/postings.ts';
import { type Concept, type Expansion, makesHit } from '../concepts/concept.ts';
import { near } from './proximity.ts';

/** Asks the index for the documents that have a token, or a word that begins like it. */
export type LookUp = (token: string, prefix: boolean) => Promise<Postings>;

/** Tuned on the graded queries. */
export const matchWeights = {
  /** How much a second expansion of the same concept adds. */
  second: 1,
  /** How much of what the weightiest of its synonyms weighs a word itself may weigh. */
  overSynonym: 0.8,
};

/** An expansion of a concept that some document has. */
export interface TermMatch {
  /** Its tokens as one string, by which two can be compared. */
  key: string;
  kind: Expansion['kind'];
  postings: Postings;
  weight: number;
}

/** How documents match one concept, by document number: the score, and the term that counts most. */
export interface Match {
  /** None if no document matches it. */
  terms: readonly TermMatch[];
  /** The weight of its weightiest term. */
  weight: number;
  scores: Float64Array;
  /** The share of that weight that the terms have which a document matches. */
  coverage: Float64Array;
  /** 1 where a document has a term that makes it a hit. */
  hits: Uint8Array;
  /** Which term counts most, and where the document is in its postings. */
  term: Uint8Array;
  at: Int32Array;
}

/** A concept with the documents that match it. */
export interface MatchedConcept {
  concept: Concept;
  match: Match;
  /** Whether the word, which some project has, was also taken for the beginning of longer ones. */
  opened?: true;
}

/** Looks up every expansion of a concept and keeps the best for each of so many documents. */
export async function matchConcept(
  { expansions }: Concept,
  docs: number,
  lookUp: LookUp,
): Promise<Match> {
  const answers = await Promise.all(expansions.map((expansion) => lookUpAll(expansion, lookUp)));
  const terms = expansions.flatMap(({ tokens, kind, weight }, index): TermMatch[] => {
    const postings = answers[index];
    if (!postings || postings.docs.length === 0) return [];
    const rarity = Math.log(1 + docs / postings.docs.length);
    return [{ key: tokens.join(' '), kind, postings, weight: weight * rarity }];
  });
  capBySynonyms(terms);
  const match: Match = {
    terms,
    weight: Math.max(0, ...terms.map(({ weight }) => weight)),
    scores: new Float64Array(docs),
    coverage: new Float64Array(docs),
    hits: new Uint8Array(docs),
    term: new Uint8Array(docs),
    at: new Int32Array(docs),
  };
  terms.forEach(({ kind, postings, weight }, term) => {
    add(match, term, postings, weight);
    if (makesHit({ kind })) for (const doc of postings.docs) match.hits[doc] = 1;
  });
  return match;
}

/** The terms of a match that a document has, the weightiest first. */
export const termsOf = ({ terms }: Match, doc: number): TermMatch[] =>
  terms.filter(({ postings }) => postings.docs.includes(doc)).sort((a, b) => b.weight - a.weight);

/** Adds a term: of two that a document matches, the better one counts, and a part of the other. */
function add(match: Match, term: number, { docs, scores, maxScore }: Postings, weight: number) {
  const coverage = Math.sqrt(weight / match.weight);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    const score = weight * ((scores[at] ?? 0) / maxScore);
    const known = match.scores[doc] ?? 0;
    if (score > known) {
      match.scores[doc] = score + known * matchWeights.second;
      match.term[doc] = term;
      match.at[doc] = at;
    } else match.scores[doc] = known + score * matchWeights.second;
    match.coverage[doc] = Math.max(match.coverage[doc] ?? 0, coverage);
  }
}

/**
 * A rare word with common synonyms (`rusproblemer`) means what they mean: by its rarity alone the few projects that
 * happen to use it would outrank all that are about the matter.
 */
function capBySynonyms(terms: TermMatch[]) {
  const synonym = Math.max(
    0,
    ...terms
      .filter(({ kind }) => kind === 'synonym' || kind === 'about')
      .map(({ weight }) => weight),
  );
  if (synonym === 0) return;
  for (const term of terms)
    if (term.kind === 'word')
      term.weight = Math.min(term.weight, synonym * matchWeights.overSynonym);
}

/** The documents that have all tokens of an expansion close together. */
async function lookUpAll({ tokens, prefix = false }: Expansion, lookUp: LookUp): Promise<Postings> {
  const all = await Promise.all(tokens.map((token) => lookUp(token, prefix)));
  return all.reduce(near);
}
