import { fold } from '../../norwegian/fold.ts';
import { spellingsOf } from '../../norwegian/words.ts';

/** The words of all texts, folded, with the number of texts they occur in. */
export type Lexicon = ReadonlyMap<string, number>;

/** Counts the words of many texts. */
export function buildLexicon(texts: Iterable<string>): Lexicon {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(spellingsOf(text).map(fold)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of all texts as they are written, in lower case, with the number of texts; letters only, four or more. */
export function listSpellings(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(spellingsOf(text).map((word) => word.toLowerCase())))
      if (/^\p{L}{4,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that stand in small letters somewhere in the texts. */
export function wordsInSmallLetters(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const word of spellingsOf(text)) if (/^\p{Ll}/u.test(word)) found.add(word);
  return found;
}
