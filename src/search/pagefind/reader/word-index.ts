import { cached } from '../../cache.ts';
import type { IndexFacts } from '../../format/files.ts';
import { noPostings, type Postings } from './postings.ts';
import { readChunk, type Scorer } from './read-chunk.ts';
import { union } from './union.ts';

/** Files that the words with one beginning are looked for in. */
const maxFiles = 4;

/** Pagefind's word index, of which only the files that have the words asked for are fetched. */
export class WordIndex {
  private readonly firstWords: readonly string[];
  private readonly chunk: (number: number) => Promise<Map<string, () => Postings>>;
  private readonly postings = new Map<string, Postings>();

  /**
   * @param count number of all documents
   * @param fetch fetches a file below Pagefind's folder and unzips it
   */
  constructor(
    facts: IndexFacts,
    count: number,
    score: Scorer,
    fetch: (path: string) => Promise<Uint8Array>,
  ) {
    this.firstWords = facts.firstWords;
    this.chunk = cached(async (number: number) =>
      readChunk(await fetch(`index/${facts.name}-${number}.pf_index`), count, score),
    );
  }

  /** The documents that have a word. */
  async find(word: string): Promise<Postings> {
    return this.take(await this.chunk(this.chunkOf(word)), word);
  }

  /** The documents that have a word that begins so, of those that are wanted. */
  async findPrefix(
    prefix: string,
    isWanted: (word: string) => boolean = () => true,
  ): Promise<Postings> {
    const first = this.chunkOf(prefix);
    const numbers = [first];
    for (let number = first + 1; number < first + maxFiles; number++)
      if (this.firstWords[number]?.startsWith(prefix)) numbers.push(number);
    const chunks = await Promise.all(numbers.map((number) => this.chunk(number)));
    return union(
      chunks.flatMap((chunk) =>
        [...chunk.keys()]
          .filter((word) => word.startsWith(prefix) && isWanted(word))
          .map((word) => this.take(chunk, word)),
      ),
    );
  }

  private take(chunk: Map<string, () => Postings>, word: string): Postings {
    const known = this.postings.get(word) ?? chunk.get(word)?.() ?? noPostings;
    this.postings.set(word, known);
    return known;
  }

  /** The chunk that has a word if the index has it: the last one that does not begin after it. */
  private chunkOf(word: string): number {
    let low = 0;
    let high = this.firstWords.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.firstWords[middle] ?? '') <= word) low = middle;
      else high = middle;
    }
    return low;
  }
}
