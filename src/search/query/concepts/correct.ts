import { fold } from '../../../norwegian/fold.ts';
import type { Correction } from './correction.ts';
import type { KnownWord, KnownWords } from './known-words.ts';
import { isMadeOfKnown, knownParts } from './parts.ts';
import { areNeighbours, isVowelForConsonant, type Slip, slipBetween } from './slip.ts';

/** What to search for in place of a word that no record has, if that is plain. */
export function correctWord(typed: string, known: KnownWords): Correction | undefined {
  const word = plainCorrection(typed, known);
  if (word !== undefined) return { typed, used: word, kind: 'slip' };
  const parts = knownParts(typed, known);
  return parts && { typed, ...parts };
}

/** Shortest word that is corrected unasked; a short word has many neighbours that mean something else. */
const minCorrected = 5;

/**
 * What speaks for a slip (above zero together) and against it, in log odds: a logistic regression on slips in words of the
 * records and ordinary words that they lack, with the last weight moved until less than one in a hundred of these is
 * corrected (`npm run bench:corrections`).
 */
const weights = {
  /** For each e-fold of the length: of long words few differ by one letter. */
  length: 7.5,
  /** For each e-fold of how usual the letters are: words that look like words often are. */
  letters: -2.7,
  /** Two letters swapped, one too few, one twice: such words are seldom others. */
  swapped: 3.6,
  lost: 3.6,
  doubled: 3.6,
  extra: 0.8,
  changed: 0,
  /** One of the letters æ, ø and å for another. */
  mixed: 3.6,
  /** Besides, where the letter typed is beside the right one on the keyboard, or only one of them is a vowel. */
  neighbour: 1.4,
  vowelForConsonant: 1.6,
  always: -22.4,
} as const;

/** The word to search for in place of one that no record has, where it is far likelier a slip than a word of its own. */
export function plainCorrection(typed: string, known: KnownWords): string | undefined {
  const lower = typed.toLowerCase();
  const folded = fold(typed);
  if (folded.length < minCorrected || isMadeOfKnown(folded, known)) return undefined;
  const look =
    weights.always +
    weights.length * Math.log(folded.length) +
    weights.letters * known.letters(folded);
  let best: { word: string; count: number; odds: number } | undefined;
  for (const { word, folded: knownFolded, count } of known.list) {
    const slip = slipBetween(lower, word) ?? slipBetween(folded, knownFolded);
    if (slip === undefined) continue;
    const odds = look + weightOf(slip);
    if (odds > 0 && (!best || odds > best.odds || (odds === best.odds && count > best.count)))
      best = { word, count, odds };
  }
  return best?.word;
}

const weightOf = (slip: Slip): number =>
  weights[slip.kind] +
  (slip.kind === 'changed'
    ? (areNeighbours(slip.typed, slip.meant) ? weights.neighbour : 0) +
      (isVowelForConsonant(slip.typed, slip.meant) ? weights.vowelForConsonant : 0)
    : 0);

/** Shortest word to which others are offered. */
const minOffered = 4;

/** The words nearest to one that no record has, nearest and then most frequent first. */
export function nearestWords(typed: string, list: readonly KnownWord[], limit = 3): string[] {
  const wanted = fold(typed);
  if (wanted.length < minOffered) return [];
  const allowed = wanted.length < 8 ? 1 : 2;
  const found = list.flatMap(({ word, folded, count }) => {
    // What is typed may be no whole word.
    if (folded.startsWith(wanted) && folded.length > wanted.length + allowed)
      return [{ word, count, distance: allowed + 1 }];
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
