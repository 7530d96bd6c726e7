import { canonical, wordsOf } from './words.ts';

/** Words and phrases that stand for something else in the index, by their canonical form. */
export interface PhraseBook {
  /** Tokens of each canonical word or phrase; words of a phrase are joined by a blank. */
  tokens: ReadonlyMap<string, readonly string[]>;
  /** Most words a phrase has. */
  longest: number;
}

/** Prepares a phrase book: token → phrases, turned round. */
export function preparePhrases(
  entries: Iterable<readonly [token: string, phrases: readonly string[]]>,
): PhraseBook {
  const tokens = new Map<string, string[]>();
  let longest = 1;
  for (const [token, phrases] of entries)
    for (const phrase of phrases) {
      tokens.set(phrase, [...(tokens.get(phrase) ?? []), token]);
      longest = Math.max(longest, phrase.split(' ').length);
    }
  return { tokens, longest };
}

const letters = 'bcdfghjklm';

/** The token that stands for a group of synonyms: letters only, unlike any Norwegian word, none the beginning of another. */
export const groupToken = (group: number): string =>
  `zzg${[...String(group)].map((digit) => letters[Number(digit)]).join('')}q`;

/** Synonym groups, each a list of canonical phrases, as a phrase book. */
export const prepareGroups = (groups: readonly (readonly string[])[]): PhraseBook =>
  preparePhrases(groups.map((phrases, group) => [groupToken(group), phrases]));

/** The canonical form of a word or phrase. */
export const phraseOf = (text: string): string =>
  wordsOf(text)
    .map((word) => canonical(word.text))
    .join(' ');

/** A phrase found in a sequence of canonical words. */
export interface PhraseMatch {
  from: number;
  length: number;
  tokens: readonly string[];
}

/** Every phrase of the book in a sequence of canonical words, single words included. */
export function findPhrases(
  words: readonly string[],
  { tokens, longest }: PhraseBook,
): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(longest, words.length - from); length > 0; length--) {
      const match = tokens.get(words.slice(from, from + length).join(' '));
      if (match) found.push({ from, length, tokens: match });
    }
  return found;
}
