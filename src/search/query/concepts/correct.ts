import { splitCompound } from '../../../norwegian/compounds.ts';
import { fold } from '../../../norwegian/fold.ts';
import { isStopWord } from '../../../norwegian/stop-words.ts';
import { wordsOf } from '../../../norwegian/words.ts';

/** A word of the records as they write it, folded, and the number of records it is in. */
export interface KnownWord {
  word: string;
  folded: string;
  count: number;
}

/** Reads the file of words: word, count, word, count … */
export function readWordList(pairs: readonly (string | number)[]): KnownWord[] {
  const list: KnownWord[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const word = String(pairs[index]);
    list.push({ word, folded: fold(word), count: Number(pairs[index + 1]) });
  }
  return list;
}

/** Shortest word that is corrected. */
const minLength = 4;

/** Shortest word that is corrected without asking; a short word has many neighbours that mean something else. */
const minCorrected = 6;

/** Shortest word that is corrected without asking if it has but one neighbour. */
const minUnmistakable = 5;

/** The word to search for in place of one that no record has, where the slip is plain: same first letter, not too short. */
export function plainCorrection(typed: string, nearest: readonly string[]): string | undefined {
  const [best] = nearest;
  const enough = nearest.length === 1 ? minUnmistakable : minCorrected;
  if (best === undefined || typed.length < enough) return undefined;
  return fold(best)[0] === fold(typed)[0] ? best : undefined;
}

/** The words nearest to one that no record has, nearest and then most frequent first. */
export function nearestWords(typed: string, list: readonly KnownWord[], limit = 3): string[] {
  const wanted = fold(typed);
  if (wanted.length < minLength) return [];
  const allowed = wanted.length < 8 ? 1 : 2;
  const found = list.flatMap(({ word, folded, count }) => {
    if (Math.abs(folded.length - wanted.length) > allowed) return [];
    const distance = editDistance(wanted, folded, allowed);
    // A slip seldom hits the first letter.
    return distance > allowed
      ? []
      : [{ word, count, distance: distance + (folded[0] === wanted[0] ? 0 : 0.5) }];
  });
  return found
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}

/**
 * Letters to insert, leave out, change or swap to make one word of the other (Damerau-Levenshtein, adjacent swaps);
 * distances above `limit` are not counted out.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      current.push(value);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** Shortest part of a word that is searched for in its place. */
const minPartLength = 4;

/**
 * Known words that an unknown one is made of: `individuell plan` of individuellplan, or else the longest it begins or ends
 * with, `samtykke` of samtykkeblankett.
 */
export function knownParts(typed: string, list: readonly KnownWord[]): string | undefined {
  const spelling = new Map(list.map(({ folded, word }) => [folded, word]));
  const folded = fold(typed);
  const split = splitCompound(folded, (part) => spelling.has(part));
  if (split) return split.map((part) => spelling.get(part) ?? part).join(' ');
  for (let length = folded.length - minPartLength; length >= minPartLength; length--) {
    const part = [folded.slice(0, length), folded.slice(-length)].find(
      (candidate) => spelling.has(candidate) && !isStopWord(candidate),
    );
    if (part !== undefined) return spelling.get(part);
  }
  return undefined;
}

/** A query with one whole word put in place of another. */
export function replaceWord(query: string, typed: string, used: string): string {
  const place = wordsOf(query).find(({ text }) => text === typed);
  return place ? query.slice(0, place.start) + used + query.slice(place.end) : query;
}
