import type { LawReader } from '../../../norwegian/law/paragraphs.ts';
import type { Answer } from '../answer.ts';
import type { LookUp, Match, MatchedConcept, TermMatch } from '../ranking/match.ts';
import type { Ranking } from '../ranking/rank.ts';
import type { Excluded, Side, SignedQuery } from './read-signs.ts';
import { findPhrase, findRun, type WordPlaces } from './word-places.ts';

/** What the search found for words without signs. */
interface Understood
  extends Pick<Answer, 'corrections' | 'unknown' | 'law' | 'otherLaws' | 'unjudged'> {
  concepts: readonly MatchedConcept[];
}

/** What of the search the signs rest on. */
export interface Search extends WordPlaces {
  lookUp: LookUp;
  understand: (words: string) => Promise<Understood>;
  /** What is known of laws, for a text that may name paragraphs. */
  lawFor: (text: string) => Promise<LawReader | undefined>;
  termsOf: (match: Match, doc: number) => TermMatch[];
  /** Answers the query as one without signs. */
  searchPlain: () => Promise<Answer>;
  /** Puts ranked documents in their final order. */
  order: (ranking: Ranking) => Promise<number[]>;
  languageOf: (query: string) => Promise<Answer['language']>;
}

/** A side of OR with what was found for it. */
interface FoundSide extends Understood {
  /** Which of its concepts a hit matches. */
  demanded: readonly boolean[];
  inflected: string[];
  /** What it searches for, as the page tells it. */
  said: string[];
  /** All that was searched for, for the language files. */
  query: string;
}

/** Answers a query with signs: what they demand decides what is a hit, and what may lie near. */
export async function answerSigns(
  { sides, excluded }: SignedQuery,
  search: Search,
): Promise<Answer> {
  const [all, ...without] = await Promise.all([
    Promise.all(sides.map((side) => findSide(side, search))),
    ...excluded.map((one) => documentsWith(one, search)),
  ]);
  // A side of stop words alone says nothing.
  const found = all.filter(({ concepts }) => concepts.length > 0);
  const isExcluded = (doc: number) => without.some((docs) => docs.has(doc));
  const meets = ({ concepts, demanded }: FoundSide, doc: number) =>
    concepts.every(({ match }, index) => !demanded[index] || match.hits[doc] === 1);

  const rankings = found.map(({ concepts }) =>
    search.rank(
      concepts.map(({ match }) => match),
      search.documents,
    ),
  );
  const hits: number[] = [];
  const scores = new Float64Array(search.documents);
  const isHit = new Uint8Array(search.documents);
  for (let doc = 0; doc < search.documents; doc++) {
    if (isExcluded(doc)) continue;
    for (const ranking of rankings) scores[doc] = (scores[doc] ?? 0) + (ranking.scores[doc] ?? 0);
    if (found.length > 0 && !found.some((side) => meets(side, doc))) continue;
    isHit[doc] = 1;
    hits.push(doc);
  }
  const docs = [...scores.keys()]
    .filter((doc) => (scores[doc] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ordered = await search.order({ docs, scores });

  /** Concepts of all sides, with the number of the side that each belongs to. */
  const concepts = found.flatMap((side, number) =>
    side.concepts.map((concept) => ({ ...concept, number })),
  );
  const nearest = (doc: number) => Math.max(...rankings.map((ranking) => ranking.scores[doc] ?? 0));
  return {
    docs: [
      ...ordered.filter((doc) => isHit[doc] === 1),
      ...hits.filter((doc) => scores[doc] === 0),
    ],
    near: ordered.filter((doc) => isHit[doc] === 0),
    matches: (doc, concept) => concepts[concept]?.match.hits[doc] === 1,
    terms: (doc, concept) => {
      const match = concepts[concept]?.match;
      return match ? search.termsOf(match, doc) : [];
    },
    concepts: concepts.map(({ concept }) => concept),
    language: await search.languageOf(found.map(({ query }) => query).join(' ')),
    corrections: all.flatMap(({ corrections }) => corrections),
    unknown: all.flatMap(({ unknown }) => unknown),
    law: all.find(({ law }) => law)?.law,
    otherLaws: all.flatMap(({ otherLaws }) => otherLaws),
    unjudged: all.some(({ unjudged }) => unjudged),
    signs: {
      sides: found.map(({ said }) => said),
      excluded,
      inflected: all.flatMap(({ inflected }) => inflected),
      asks: (doc, concept) => {
        const number = concepts[concept]?.number ?? 0;
        const side = found[number];
        return side !== undefined && isHit[doc] === 1
          ? meets(side, doc)
          : rankings[number]?.scores[doc] === nearest(doc);
      },
    },
  };
}

/** Looks for all that one side demands: its words as those of any query, and its phrases. */
async function findSide({ pieces, all }: Side, search: Search): Promise<FoundSide> {
  const textOf = (phrases: boolean) =>
    pieces.filter(({ isPhrase }) => isPhrase === phrases).map(({ text }) => text);
  const [understood, phrases] = await Promise.all([
    search.understand(textOf(false).join(' ')),
    Promise.all(textOf(true).map((text) => findPhraseConcept(text, search))),
  ]);
  const words = understood.concepts;
  const { corrections } = understood;
  const { correctedQuery, demandedConcepts } = search;
  return {
    ...understood,
    concepts: [...words, ...phrases.map(({ concept, match }) => ({ concept, match }))],
    demanded: [
      ...demandedConcepts(words.map(({ match }) => match)).map((demanded) => demanded || all),
      ...phrases.map(() => true),
    ],
    unknown: [
      ...understood.unknown,
      ...phrases
        .filter(({ match }) => match.terms.length === 0)
        .map(({ concept }) => ({ typed: concept.text, nearest: [] })),
    ],
    inflected: phrases
      .filter(({ match, inflected }) => inflected && match.terms.length > 0)
      .map(({ concept }) => concept.text),
    said: pieces.map(({ text, isPhrase }) => (isPhrase ? text : correctedQuery(text, corrections))),
    query: correctedQuery(textOf(false).join(' '), corrections),
  };
}

/** How fast a phrase that is repeated stops counting more. */
const saturation = 1.5;

/** A phrase as a concept of its own; a document counts by how often it has the phrase, and by the fields that have its words. */
async function findPhraseConcept(
  text: string,
  search: Search,
): Promise<MatchedConcept & { inflected: boolean }> {
  const { canonical, documents, isStopWord, lookUp, wordToken, wordsOf } = search;
  const tokens = wordsOf(text)
    .filter((word) => !isStopWord(word.text))
    .map((word) => wordToken(canonical(word.text)));
  const [{ counts, inflected, placesIn }, ...words] = await Promise.all([
    findPhrase(text, search),
    ...tokens.map((token) => lookUp(token, false)),
  ]);
  const scores = new Map<number, number>();
  for (const { docs, scores: own } of words)
    for (const [at, doc] of docs.entries())
      scores.set(doc, (scores.get(doc) ?? 0) + (own[at] ?? 0));
  const postings = search.toPostings(
    [...counts]
      .sort(([a], [b]) => a - b)
      .map(([doc, count]) => ({
        doc,
        score: (scores.get(doc) ?? 0) + count / (count + saturation),
        positions: [],
      })),
  );
  const match = await search.matchConcept(
    { text, expansions: [{ tokens: [text], weight: Math.max(1, tokens.length), kind: 'word' }] },
    documents,
    async () => postings,
  );
  return { concept: { text, expansions: [], placesIn }, match, inflected };
}

/** The documents that have what is excluded: a word in any form, a phrase, or a paragraph, named or ticked. */
async function documentsWith(
  { text, isPhrase }: Excluded,
  search: Search,
): Promise<ReadonlySet<number>> {
  const { lawFor, lookUp, namedToken, tickedToken } = search;
  const law = isPhrase ? undefined : await lawFor(text);
  const ids = law?.findParagraphs(text).flatMap((mention) => mention.ids) ?? [];
  if (ids.length > 0) {
    const tokens = ids.flatMap((id) => [namedToken(id), tickedToken(id)]);
    const found = await Promise.all(tokens.map((token) => lookUp(token, false)));
    return new Set(found.flatMap(({ docs }) => [...docs]));
  }
  const { counts } = await (isPhrase ? findPhrase(text, search) : findRun(text, true, search));
  return new Set(counts.keys());
}
