import { canonical } from '../../../norwegian/canonical.ts';
import type { PhraseBook } from '../../../norwegian/phrases.ts';
import type { QueryLanguage } from '../../format/language.ts';
import type { Concept } from './concept.ts';
import { addAll, expansionWeights } from './expansions.ts';

/** Shortest prefix whose meanings are guessed, and how many there may be. */
const minPrefixLength = 3;
const maxMeanings = 8;

/** A concept whose word may be finished, and may be the beginning of another, which counts less. */
export const withLongerWords = ({ text, expansions }: Concept): Concept => ({
  text,
  expansions: [
    ...expansions,
    ...expansions
      .filter(({ kind, tokens }) => kind === 'word' && tokens.length === 1)
      .map((word) => ({ ...word, weight: word.weight * expansionWeights.longer, prefix: true })),
  ],
});

/**
 * A concept whose word is no whole one and may be the beginning of another: every word with that prefix will do, and what such
 * words mean, if that is little. So the results are there before the word is finished, and stay when it is.
 */
export function expandPrefix(
  { text, expansions }: Concept,
  { groups, tags }: QueryLanguage,
): Concept {
  const expanded: Concept = {
    text,
    expansions: expansions.map((expansion) =>
      expansion.kind === 'word' ? { ...expansion, prefix: true } : expansion,
    ),
  };
  const prefix = canonical(text);
  const synonyms = meaningsOf(prefix, groups);
  const named = meaningsOf(prefix, tags);
  if (prefix.length < minPrefixLength || synonyms.length + named.length > maxMeanings)
    return expanded;
  addAll([expanded], synonyms, 'synonym', expansionWeights.synonym);
  addAll([expanded], named, 'tag', expansionWeights.tag);
  return expanded;
}

/** What the words of a phrase book with a prefix stand for. */
const meaningsOf = (prefix: string, { tokens }: PhraseBook): string[] => [
  ...new Set(
    [...tokens].flatMap(([phrase, meanings]) =>
      phrase.startsWith(prefix) && !phrase.includes(' ') ? meanings : [],
    ),
  ),
];
