import { canonical, wordsOf } from './words.ts';

/** Words and phrases that stand for something else in the index, by their canonical form. */
export interface PhraseBook {
  /** Tokens of each canonical word or phrase; words of a phrase are joined by a blank. */
  tokens: ReadonlyMap<string, readonly string[]>;
  /** Most words of a phrase that begins with a word, by that word: most words begin none. */
  longest: ReadonlyMap<string, number>;
}

/** Prepares a phrase book: token → phrases, turned round. */
export function preparePhrases(
  entries: Iterable<readonly [token: string, phrases: readonly string[]]>,
): PhraseBook {
  const tokens = new Map<string, string[]>();
  const longest = new Map<string, number>();
  for (const [token, phrases] of entries)
    for (const phrase of phrases) {
      tokens.set(phrase, [...(tokens.get(phrase) ?? []), token]);
      const [first = '', ...rest] = phrase.split(' ');
      longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
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
  words.forEach((word, from) => {
    const most = Math.min(longest.get(word) ?? 0, words.length - from);
    for (let length = most; length > 0; length--) {
      const match = tokens.get(words.slice(from, from + length).join(' '));
      if (match) found.push({ from, length, tokens: match });
    }
  });
  return found;
}
