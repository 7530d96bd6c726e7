import { fold } from './words.ts';

/** The words of all records, folded, with the number of records each is in. */
export type WordList = ReadonlyMap<string, number>;

/** Reads the file of words: word, count, word, count … */
export function readWordList(pairs: readonly (string | number)[]): WordList {
  const list = new Map<string, number>();
  for (let index = 0; index + 1 < pairs.length; index += 2) list.set(String(pairs[index]), Number(pairs[index + 1]));
  return list;
}

/** Shortest word that is corrected. */
const shortest = 4;

/** The words nearest to one that no record has, nearest and then most frequent first. */
export function nearestWords(word: string, list: WordList, limit = 3): string[] {
  const folded = fold(word);
  if (folded.length < shortest) return [];
  const allowed = folded.length < 8 ? 1 : 2;
  return [...list]
    .flatMap(([candidate, count]) => {
      if (Math.abs(candidate.length - folded.length) > allowed) return [];
      const distance = editDistance(folded, candidate, allowed);
      // A slip seldom hits the first letter.
      return distance > allowed ? [] : [{ candidate, count, distance: distance + (candidate[0] === folded[0] ? 0 : 0.5) }];
    })
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Letters to insert, leave out, change or swap to make one word of the other; more than `limit` is not counted out. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      current.push(value);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
