import { fold } from '../../norwegian/fold.ts';

/** Files that what is known of words is divided among; all of them are there, so that none is asked for in vain. */
export const shardCount = 128;

/** The number of the file that has what is known of words that end like this one. */
export const shardOfEnding = (word: string): number => shardOf([...fold(word)].reverse().join(''));

/** The number of the file that has what is known of words that begin like this one: by its first two letters. */
export function shardOf(word: string): number {
  const folded = fold(word);
  const [first = 0, second = 0] = [...folded.slice(0, 2)].map((letter) => letter.charCodeAt(0));
  // One digit is a word by itself: § 1 and § 17 are in the same file.
  return (first * 31 + (/^\d/.test(folded) ? 0 : second)) % shardCount;
}
