import { fold } from '../../norwegian/fold.ts';
import { spellingsOf } from '../../norwegian/words.ts';

/** What links the parts of a name, in Norwegian and Northern Sami, and is as often left out. */
const links: ReadonlySet<string> = new Set(['og', 'ja']);

/** The key that a name is found by, however its parts are linked: `Møre og Romsdal` and `møre/romsdal` are the same. */
export const nameKey = (name: string): string => keyOfWords(spellingsOf(name));

/** The same of its words. */
export const keyOfWords = (words: readonly string[]): string =>
  words
    .map(fold)
    .filter((word) => !links.has(word))
    .join(' ');
