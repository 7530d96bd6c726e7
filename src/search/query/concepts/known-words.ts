import { fold } from '../../../norwegian/fold.ts';
import { type LetterModel, learnLetters } from './letters.ts';

/** A word of the records as they write it, folded, and the number of records it is in. */
export interface KnownWord {
  word: string;
  folded: string;
  count: number;
}

/** The words of the records, and what they tell of how words look. */
export interface KnownWords {
  list: readonly KnownWord[];
  /** How a folded word is written. */
  spellings: ReadonlyMap<string, string>;
  letters: LetterModel;
}

/** Words that the usual letters are learnt from; more tell no more, and take longer. */
const maxLearnt = 20_000;

/** Reads the file of words: word, count, word, count … */
export function readKnownWords(pairs: readonly (string | number)[]): KnownWords {
  const list: KnownWord[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const word = String(pairs[index]);
    list.push({ word, folded: fold(word), count: Number(pairs[index + 1]) });
  }
  const step = Math.ceil(list.length / maxLearnt);
  return {
    list,
    spellings: new Map(list.map(({ folded, word }) => [folded, word])),
    letters: learnLetters(
      new Set(list.filter((_, index) => index % step === 0).map(({ folded }) => folded)),
    ),
  };
}
