import { canonical } from './canonical.ts';
import { isLink } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Words and phrases that stand for something else in the index, by their canonical form. */
export interface PhraseBook {
  /** Tokens of each canonical word or phrase; words of a phrase are joined by a blank. */
  tokens: ReadonlyMap<string, readonly string[]>;
  /** Most words that a phrase beginning with the word has. */
  maxWords: ReadonlyMap<string, number>;
}

/** Prepares a phrase book: token → phrases, turned round. */
export function preparePhrases(
  entries: Iterable<readonly [token: string, phrases: readonly string[]]>,
): PhraseBook {
  const tokens = new Map<string, string[]>();
  const maxWords = new Map<string, number>();
  for (const [token, phrases] of entries)
    for (const phrase of phrases) {
      const known = tokens.get(phrase);
      if (known) known.push(token);
      else tokens.set(phrase, [token]);
      const [first = '', ...others] = phrase.split(' ');
      maxWords.set(first, Math.max(maxWords.get(first) ?? 0, 1 + others.length));
    }
  return { tokens, maxWords };
}

/** The canonical form of a word or phrase; words that only link are left out where two others remain. */
export function phraseOf(text: string): string {
  const words = wordsOf(text).map((word) => canonical(word.text));
  const telling = words.filter((word) => !isLink(word));
  return (telling.length > 1 ? telling : words).join(' ');
}

/** A phrase found in a sequence of canonical words. */
export interface PhraseMatch {
  from: number;
  length: number;
  tokens: readonly string[];
}

/** Linking words that may stand inside a phrase in all. */
const maxLinks = 3;

/** Every phrase of the book in a sequence of canonical words, single words included, whatever links its words. */
export function findPhrases(words: readonly string[], book: PhraseBook): PhraseMatch[] {
  const starts = words.flatMap((word, index) => (book.maxWords.has(word) ? [index] : []));
  const asWritten = starts.flatMap((from) => phrasesFrom(from, words, book, () => false));
  const linked = starts
    .filter((from) => !isLink(words[from] ?? ''))
    .flatMap((from) => phrasesFrom(from, words, book, isLink))
    .filter(({ length, count }) => length > count && length - count <= maxLinks);
  return [...asWritten, ...linked].map(({ from, length, tokens }) => ({ from, length, tokens }));
}

/** Phrases that begin with the word at a place, the longest first; `count` is the number of words they have. */
function phrasesFrom(
  from: number,
  words: readonly string[],
  { tokens, maxWords }: PhraseBook,
  isPassedOver: (word: string) => boolean,
): (PhraseMatch & { count: number })[] {
  const max = maxWords.get(words[from] ?? '') ?? 0;
  const found: (PhraseMatch & { count: number })[] = [];
  let phrase = '';
  let count = 0;
  for (let at = from; at < words.length && count < max; at++) {
    const word = words[at] ?? '';
    if (isPassedOver(word)) continue;
    phrase = count === 0 ? word : `${phrase} ${word}`;
    count++;
    const match = tokens.get(phrase);
    if (match) found.unshift({ from, length: at - from + 1, tokens: match, count });
  }
  return found;
}
