import { keep } from '../../query/cache.ts';
import { anyOf, type Postings, toPostings } from './postings.ts';
import { readChunk, type Scorer } from './read-chunk.ts';

/** Where the words of the index are. */
export interface IndexFacts {
  /** What the names of the index's files begin with. */
  name: string;
  /** For each file what the words in it begin with at the least: every word of the files before comes before it. */
  beginnings: string[];
}

/** Fields of a page besides its running text, in the order of the index. */
export const fields = ['places', 'summary', 'tags', 'title'] as const;

/** Tuned on the graded queries. */
export const wordWeights = {
  /** How fast a word that is repeated in a field stops counting more. */
  saturation: 1.5,
  /** What a word counts in each field, beside 1 in the running text. */
  fields: { places: 1, summary: 2, tags: 1, title: 2 },
};

/** What a word counts in a page by how often it stands there: in several fields more than often in one. */
export const scoreWord: Scorer = (inText, inFields) => {
  const { saturation, fields: weights } = wordWeights;
  const count = (times: number) => times / (times + saturation);
  return fields.reduce(
    (sum, name, field) => sum + weights[name] * count(inFields[field] ?? 0),
    count(inText),
  );
};

/** Files that the words with one beginning are looked for in. */
const mostFiles = 4;

/** Pagefind's word index, of which only the files that have the words asked for are fetched. */
export class WordIndex {
  private readonly facts: IndexFacts;
  private readonly file: (number: number) => Promise<Map<string, () => Postings>>;
  private readonly postings = new Map<string, Postings>();

  /** @param fetch fetches a file of the index and unzips it */
  constructor(facts: IndexFacts, fetch: (name: string) => Promise<Uint8Array>) {
    this.facts = facts;
    this.file = keep(async (number: number) =>
      readChunk(await fetch(`${facts.name}-${number}.pf_index`), scoreWord),
    );
  }

  /** The pages that have a word. */
  async find(word: string): Promise<Postings> {
    return this.take(await this.file(this.numberOf(word)), word);
  }

  /** The pages that have a word that begins so. */
  async findBeginning(beginning: string): Promise<Postings> {
    const from = this.numberOf(beginning);
    const numbers = [from];
    for (let number = from + 1; number < from + mostFiles; number++)
      if (this.facts.beginnings[number]?.startsWith(beginning)) numbers.push(number);
    const files = await Promise.all(numbers.map((number) => this.file(number)));
    return anyOf(
      files.flatMap((file) =>
        [...file.keys()]
          .filter((word) => word.startsWith(beginning))
          .map((word) => this.take(file, word)),
      ),
    );
  }

  private take(file: Map<string, () => Postings>, word: string): Postings {
    const known = this.postings.get(word) ?? file.get(word)?.() ?? none;
    this.postings.set(word, known);
    return known;
  }

  /** The file that has a word if the index has it: the last one that does not begin after it. */
  private numberOf(word: string): number {
    const { beginnings } = this.facts;
    let low = 0;
    let high = beginnings.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((beginnings[middle] ?? '') <= word) low = middle;
      else high = middle;
    }
    return low;
  }
}

const none = toPostings([]);
