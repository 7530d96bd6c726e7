import { splitCompound } from '../../../norwegian/compounds.ts';
import { findParagraphs, namedToken, tickedToken } from '../../../norwegian/paragraphs.ts';
import { findPhrases, type PhraseBook } from '../../../norwegian/phrases.ts';
import {
  canonical,
  fold,
  indexToken,
  isStopWord,
  type TextWord,
  wordsOf,
} from '../../../norwegian/words.ts';

/** How a word of the query may be met in a project. */
export type VariantKind = 'word' | 'synonym' | 'parts' | 'tag' | 'paragraph';

/** One look-up in the index; several tokens must all be there. */
export interface Variant {
  tokens: string;
  weight: number;
  kind: VariantKind;
  /** The word may not be finished: every word that begins like it will do. */
  unfinished?: boolean;
}

/** A word or phrase of the query and all ways to meet it. */
export interface Concept {
  /** As written in the query. */
  text: string;
  variants: Variant[];
}

/** What analysing needs to know about the language of the records. */
export interface QueryLanguage {
  groups: PhraseBook;
  /** Words for the tags of projects. */
  tags: PhraseBook;
  /** Parts of compounds, folded. */
  parts: ReadonlySet<string>;
  /** Words for what each paragraph of the law is about, canonical, by its id. */
  paragraphs: Readonly<Record<string, readonly string[]>>;
}

/** Weights of the ways to meet a word, tuned on the graded queries. */
export const variantWeights = {
  word: 1,
  synonym: 1.7,
  parts: 0.3,
  tag: 0.9,
  /** A tag named by two words or more: a phrase is hardly ever meant otherwise. */
  tagPhrase: 1,
  about: 0.35,
  ticked: 0.1,
};

/** Words of a query that are looked at; a pasted page does not stop the browser. */
export const longestQuery = 24;

/** Takes a query apart into concepts; stop words alone give none. */
export function analyse(query: string, language: QueryLanguage): Concept[] {
  const mentions = findParagraphs(query);
  const named = new Map(mentions.flatMap(({ ids, text }) => ids.map((id) => [id, text] as const)));
  const paragraphs = [...named]
    .slice(0, longestQuery)
    .map(([id, text]) => paragraphConcept(id, text, language));
  const rest = mentions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    query,
  );
  return [...paragraphs, ...conceptsOf(wordsOf(rest).slice(0, longestQuery), language)];
}

/** A paragraph is met by naming it, by words for what it is about, and least by a tick. */
const paragraphConcept = (id: string, text: string, { paragraphs }: QueryLanguage): Concept => ({
  text,
  variants: [
    { tokens: namedToken(id), weight: variantWeights.word, kind: 'paragraph' },
    ...(paragraphs[id] ?? []).map(
      (phrase): Variant => ({
        tokens: phrase.split(' ').map(indexToken).join(' '),
        weight: variantWeights.about,
        kind: 'synonym',
      }),
    ),
    { tokens: tickedToken(id), weight: variantWeights.ticked, kind: 'paragraph' },
  ],
});

function conceptsOf(words: readonly TextWord[], language: QueryLanguage): Concept[] {
  const forms = words.map(({ text }) => canonical(text));
  // A place for each word, so that phrases with stop words in them are found; only telling ones become concepts.
  const places = words.map(({ text }, index): Concept | undefined =>
    isStopWord(text)
      ? undefined
      : {
          text,
          variants: [
            { tokens: indexToken(forms[index] ?? ''), weight: variantWeights.word, kind: 'word' },
            ...partVariants(text, language),
          ],
        },
  );
  for (const { from, length, tokens } of findPhrases(forms, language.groups))
    addAll(places.slice(from, from + length), tokens, 'synonym', variantWeights.synonym);
  for (const { from, length, tokens } of findPhrases(forms, language.tags)) {
    const named = places.slice(from, from + length);
    const telling = named.filter((concept) => concept !== undefined).length;
    addAll(named, tokens, 'tag', telling > 1 ? variantWeights.tagPhrase : variantWeights.tag);
  }
  const concepts = places.filter((concept) => concept !== undefined);
  joinNeighbours(concepts, language);
  return concepts.filter(
    (concept, index) =>
      concepts.findIndex(({ text }) => fold(text) === fold(concept.text)) === index,
  );
}

function partVariants(text: string, { parts }: QueryLanguage): Variant[] {
  const split = splitCompound(fold(text), (part) => parts.has(part));
  return split
    ? [
        {
          tokens: split.map((part) => indexToken(canonical(part))).join(' '),
          weight: variantWeights.parts,
          kind: 'parts',
        },
      ]
    : [];
}

/** `familie koordinator` also means familiekoordinator. */
function joinNeighbours(concepts: readonly Concept[], { groups, tags }: QueryLanguage) {
  for (let index = 0; index + 1 < concepts.length; index++) {
    const joinedForm = canonical(`${concepts[index]?.text}${concepts[index + 1]?.text}`);
    for (const concept of concepts.slice(index, index + 2)) {
      addVariant(concept, {
        tokens: indexToken(joinedForm),
        weight: variantWeights.word,
        kind: 'word',
      });
      for (const token of groups.tokens.get(joinedForm) ?? [])
        addVariant(concept, { tokens: token, weight: variantWeights.synonym, kind: 'synonym' });
      for (const token of tags.tokens.get(joinedForm) ?? [])
        addVariant(concept, { tokens: token, weight: variantWeights.tag, kind: 'tag' });
    }
  }
}

/** Adds a way of being met to each word of a phrase. */
function addAll(
  words: readonly (Concept | undefined)[],
  tokens: readonly string[],
  kind: VariantKind,
  weight: number,
) {
  for (const concept of words)
    for (const token of tokens) if (concept) addVariant(concept, { tokens: token, weight, kind });
}

/** Adds a way of being met, or gives the one that is known the greater of its weights. */
function addVariant(concept: Concept, variant: Variant) {
  const known = concept.variants.find(({ tokens }) => tokens === variant.tokens);
  if (known) known.weight = Math.max(known.weight, variant.weight);
  else concept.variants.push(variant);
}

/** Shortest beginning whose meanings are guessed, and how many there may be. */
const shortestBeginning = 3;
const mostMeanings = 8;

/**
 * A concept whose word may be the beginning of another: every word that begins so will do, and what such words mean, if
 * that is little. So the results are there before the word is finished, and stay when it is.
 */
export function leaveOpen({ text, variants }: Concept, { groups, tags }: QueryLanguage): Concept {
  const opened: Concept = {
    text,
    variants: variants.map((variant) =>
      variant.kind === 'word' ? { ...variant, unfinished: true } : variant,
    ),
  };
  const beginning = canonical(text);
  const synonyms = meaningsOf(beginning, groups);
  const named = meaningsOf(beginning, tags);
  if (beginning.length < shortestBeginning || synonyms.length + named.length > mostMeanings)
    return opened;
  addAll([opened], synonyms, 'synonym', variantWeights.synonym);
  addAll([opened], named, 'tag', variantWeights.tag);
  return opened;
}

/** What the words of a phrase book that begin so stand for. */
const meaningsOf = (beginning: string, { tokens }: PhraseBook): string[] => [
  ...new Set(
    [...tokens].flatMap(([phrase, meanings]) =>
      phrase.startsWith(beginning) && !phrase.includes(' ') ? meanings : [],
    ),
  ),
];
