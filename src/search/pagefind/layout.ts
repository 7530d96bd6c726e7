/**
 * The layout of Pagefind's files, described once for the build, which writes them, and the browser, which reads them; nothing
 * here needs node or a library. What is a document to us is a page to Pagefind. How another version is taken in:
 * docs/new-pagefind.md.
 */

/** The version of Pagefind whose files these are. */
export const version = '1.6.0';

/** What each file begins with, before its CBOR. */
export const signature = 'pagefind_dcd';

/** The one language of the index: Pagefind does not know it, and so leaves our canonical words as they are. */
export const indexLanguage = 'qaa';

/** What pages are sorted by: Pagefind numbers them in an order of its own, and keeps the order of our documents beside. */
export const docSort = 'doc';

/** `pagefind-entry.json`, where Pagefind's own engine begins. */
export interface Entry {
  version: typeof version;
  languages: Record<typeof indexLanguage, EntryLanguage>;
  include_characters: string[];
}

/** An index of one language; its pf_meta file is named by the hash. */
export interface EntryLanguage {
  hash: string;
  wasm: null;
  page_count: number;
}

/** The pf_meta file: what the index is and where its words are. We have no filters of Pagefind's own. */
export type Meta = [
  version: typeof version,
  pages: MetaPage[],
  chunks: MetaChunk[],
  filters: [],
  sorts: MetaSort[],
  fields: string[],
];

/** What the index keeps of a page; its number is its place in the list. */
export type MetaPage = [id: string, words: number, bundle: string];

/** The words from one to another, and the file that they are in. */
export type MetaChunk = [from: string, to: string, name: string];

/** The numbers of the pages in the order of our documents. */
export type MetaSort = [name: typeof docSort, pages: number[]];

/** A pf_index file. */
export type Chunk = [words: Word[]];

/** A word, the pages that have it, and those that write it with accents. */
export type Word = [word: string, pages: WordPage[], variants: Variant[]];

export type Variant = [form: string, pages: WordPage[]];

/**
 * A page that has a word: its number less that of the page before it in the list, and where the word stands in its text and in
 * its fields. Among positions a negative number tells the weight, or the field, of those that follow; of the first field it
 * is -1. Each position is told by the distance from the one before it.
 */
export type WordPage = [step: number, positions: number[], inFields: number[]];

/** How many elements these have, for a reader that walks through their bytes. */
export const chunkLength: Chunk['length'] = 1;
export const wordLength: Word['length'] = 3;
export const wordPageLength: WordPage['length'] = 3;
