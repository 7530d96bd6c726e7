import { canonical } from '../../../norwegian/canonical.ts';
import { fold } from '../../../norwegian/fold.ts';
import type { PhraseBook } from '../../../norwegian/phrases.ts';
import { endings } from '../../../norwegian/word-forms.ts';
import type { QueryLanguage } from '../../format/language.ts';
import { wordToken } from '../../format/tokens.ts';
import type { Concept, Expansion } from './concept.ts';
import { addAll, expansionWeights } from './expansions.ts';

/** Shortest prefix whose meanings are guessed, and how many there may be. */
const minPrefixLength = 3;
const maxMeanings = 8;

/** Shortest word whose ending may be the one that is being typed. */
const minWithEnding = 5;

/**
 * Canonical forms of what a word is that ends within one of its endings: `rådgivni` begins no form of `rådgivning`, for these are
 * without endings.
 */
function formsInEnding(text: string): string[] {
  const folded = fold(text);
  if (folded.length < minWithEnding) return [];
  const forms = [...endings, 'ning'].flatMap((ending) =>
    Array.from(ending.slice(1), (_, index) => ending.slice(0, index + 1))
      .filter((typed) => folded.endsWith(typed))
      .map((typed) => canonical(folded.slice(0, -typed.length) + ending)),
  );
  return [...new Set(forms)].filter((form) => form !== canonical(text));
}

/** The word of a concept as it may go on: with its ending, or as another word. */
const longerWords = (text: string, word: Expansion): Expansion[] => [
  // What is typed may look like a form of another word: `samar` of `same`.
  ...[...new Set([canonical(text), fold(text)])].map((beginning) => ({
    ...word,
    tokens: [wordToken(beginning)],
    prefix: true,
  })),
  ...formsInEnding(text).map((form) => ({ ...word, tokens: [wordToken(form)] })),
];

/** A concept whose word may be finished, and may be the beginning of another, which counts less. */
export const withLongerWords = ({ text, expansions }: Concept): Concept => ({
  text,
  expansions: [
    ...expansions,
    ...expansions
      .filter(({ kind, tokens }) => kind === 'word' && tokens.length === 1)
      .flatMap((word) => longerWords(text, word))
      .map((word) => ({ ...word, weight: word.weight * expansionWeights.longer })),
  ],
});

/**
 * A concept whose word is no whole one and may be the beginning of another: every word with that prefix will do, and what such
 * words mean, if that is little. So the results are there before the word is finished, and stay when it is.
 */
export function expandPrefix(
  { text, expansions }: Concept,
  { synonyms: meant, tags }: QueryLanguage,
): Concept {
  const expanded: Concept = {
    text,
    expansions: expansions.flatMap((expansion) =>
      expansion.kind === 'word' ? longerWords(text, expansion) : expansion,
    ),
  };
  const prefix = canonical(text);
  const ended = formsInEnding(text);
  const synonyms = meaningsOf(prefix, ended, meant);
  const named = meaningsOf(prefix, ended, tags);
  if (prefix.length < minPrefixLength || synonyms.length + named.length > maxMeanings)
    return expanded;
  addAll([expanded], synonyms, 'synonym', expansionWeights.synonym);
  addAll([expanded], named, 'tag', expansionWeights.tag);
  return expanded;
}

/** What the words of a phrase book stand for that have a prefix or are one of some forms. */
const meaningsOf = (prefix: string, forms: readonly string[], { tokens }: PhraseBook): string[] => [
  ...new Set(
    [...tokens].flatMap(([phrase, meanings]) =>
      (phrase.startsWith(prefix) && !phrase.includes(' ')) || forms.includes(phrase)
        ? meanings
        : [],
    ),
  ),
];
