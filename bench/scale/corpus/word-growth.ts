import type { Random } from '../random.ts';
import type { WordMaker } from './new-words.ts';

/** Distinct words grow as the number of records to this power (Heaps' law). */
const growth = 0.6;
/** Words that a record of the generator has on average. */
const recordWords = 350;
/** Share of content words that are replaced by a made word that has occurred before. */
const reuse = 0.08;
/** Most new words in one record, where the resampled texts alone lie below the curve. */
const maxNew = 25;

const wordPattern = /[\p{L}\d]+/gu;
/** Words long enough to carry content, and in lower case so that names stay. */
const contentWord = /^[a-zæøå]{5,}$/;

/** The words of a text in lower case. */
export const wordsIn = (text: string): string[] =>
  (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());

/**
 * Exchanges words of resampled texts so that the number of distinct words follows Heaps' law and made words
 * recur as Zipf's law has it: a made word is used again in proportion to how often it has been used (Simon 1955).
 */
export class WordGrowth {
  readonly #seen = new Set<string>();
  readonly #used: string[] = [];
  readonly #scale: number;
  readonly #maker: WordMaker;
  readonly #random: Random;
  #records = 0;

  constructor(real: { words: number; distinct: number }, maker: WordMaker, random: Random) {
    this.#scale = real.distinct / (real.words / recordWords) ** growth;
    this.#maker = maker;
    this.#random = random;
  }

  /** Distinct words so far. */
  get distinct(): number {
    return this.#seen.size;
  }

  /** The texts of one record with words exchanged. */
  apply(texts: readonly string[]): string[] {
    this.#records++;
    const places = texts.reduce(
      (sum, text) => sum + wordsOf(text).filter((word) => contentWord.test(word)).length,
      0,
    );
    const missing = Math.round(this.#scale * this.#records ** growth) - this.#seen.size;
    const share = Math.min(maxNew, Math.max(0, missing)) / Math.max(1, places);
    const changed = texts.map((text) =>
      text.replace(wordPattern, (word) =>
        contentWord.test(word) ? this.#exchange(word, share) : word,
      ),
    );
    for (const text of changed) for (const word of wordsIn(text)) this.#seen.add(word);
    return changed;
  }

  #exchange(word: string, share: number): string {
    const draw = this.#random.next();
    if (draw >= share + reuse) return word;
    const made =
      draw < share || this.#used.length === 0 ? this.#maker.next() : this.#random.pick(this.#used);
    this.#used.push(made);
    return made;
  }
}

const wordsOf = (text: string) => text.match(wordPattern) ?? [];
