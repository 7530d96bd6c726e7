import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { fields } from '../../format/fields.ts';

/** What Pagefind's files begin with, before the CBOR. */
const signature = Buffer.from('pagefind_dcd');

/** A page that has a word: its number less that of the page before it in the list, and where the word stands in it. */
export type Page = [step: number, positions: number[], inFields: number[]];

/** A word, the pages that have it, and those that write it with other accents. */
export type Word = [word: string, pages: Page[], variants: [form: string, pages: Page[]][]];

/** What the index keeps of a page; its number is its place in the list. */
export type PageMeta = [id: string, words: number, bundle: string];

/** What the index is and where its words are. */
export type Meta = [
  version: string,
  pages: PageMeta[],
  chunks: [from: string, to: string, name: string][],
  filters: unknown[],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

/** A folder that Pagefind has written; the layout of its files is that of `pagefind/src/index/` in its repository. */
export interface PagefindFolder {
  metaFile: string;
  meta: Meta;
  /** The document number of each page by the number that Pagefind gave it. */
  docs: number[];
  /** All words in order, read chunk by chunk. */
  words: () => Generator<Word>;
}

/** What pages are sorted by in Pagefind: it numbers them in an order of its own, and keeps that of the documents beside. */
export const docSort = 'doc';

/** Opens a folder that Pagefind has written of documents that follow each other from the first one on. */
export function openPagefindFolder(folder: string, firstDoc: number): PagefindFolder {
  const metaFile = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (metaFile === undefined)
    throw new Error(`${folder} has no pf_meta file; is it a Pagefind index?`);
  const meta = read<Meta>(join(folder, metaFile));
  if (meta[5].join() !== fields.join())
    throw new Error(`${folder} has the fields ${meta[5].join(', ')}; the search knows others`);
  const inOrder = meta[4].find(([name]) => name === docSort)?.[1] ?? [];
  if (inOrder.length !== meta[1].length)
    throw new Error(`${folder}: some page has no document number`);
  const docs: number[] = [];
  for (const [place, number] of inOrder.entries()) docs[number] = firstDoc + place;
  return {
    metaFile,
    meta,
    docs,
    *words() {
      for (const [, , name] of meta[2]) {
        const [words] = read<[Word[]]>(join(folder, 'index', `${name}.pf_index`));
        yield* words.sort(byWord);
      }
    },
  };
}

/** Order of words, by their bytes as in Pagefind. */
export const byWord = ([a]: Word, [b]: Word): number => {
  if (a === b) return 0;
  // Only letters that take two units in JavaScript stand in another order than their bytes.
  if (pairs.test(a) || pairs.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
};

const pairs = /[\ud800-\udfff]/;

/**
 * A value as a file of Pagefind holds it. Without a time stamp: two builds give equal bytes.
 * Level 9 would save half a per cent and take three times as long.
 */
export const pack = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 7 });

function read<Layout>(path: string): Layout {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} does not begin as a file of Pagefind; has its format changed?`);
  return decode(bytes.subarray(signature.length)) as Layout;
}
