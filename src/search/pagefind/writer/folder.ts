import { join } from 'node:path';
import { type Entry, indexLanguage, type Meta, type Word } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import { readJson, unpack } from './files.ts';
import type { Fingerprint } from './fingerprint.ts';
import { placesOf } from './numbering.ts';
import { chunkShape, entryShape, metaShape } from './shapes.ts';

/** The file where Pagefind's own engine begins. */
export const entryFile = 'pagefind-entry.json';

/** A folder that Pagefind has written, with what was read of it. */
export interface PagefindFolder {
  entry: Entry;
  metaFile: string;
  meta: Meta;
  /** The document number of each page by the number that Pagefind gave it. */
  docs: number[];
  /** All words in order, read chunk by chunk. */
  words: () => Generator<Word>;
}

/**
 * Opens a folder that Pagefind has written of some documents, the first of which has the number `firstDoc`.
 * @throws PagefindError if its files are not as we know them, or its pages not those documents
 */
export function openPagefindFolder(
  folder: string,
  firstDoc: number,
  documents: readonly (Fingerprint | undefined)[],
): PagefindFolder {
  const entry = readJson(join(folder, entryFile), entryShape);
  const { hash, page_count: pages } = entry.languages[indexLanguage];
  const metaFile = `pagefind.${hash}.pf_meta`;
  const meta = unpack(join(folder, metaFile), metaShape);
  if (pages !== meta[1].length)
    throw new PagefindError(
      `${entryFile} tells of ${pages} pages, ${metaFile} of ${meta[1].length}`,
    );
  return {
    entry,
    metaFile,
    meta,
    docs: placesOf(meta, documents).map((place) => firstDoc + place),
    *words() {
      let last: Word | undefined;
      for (const [, , name] of meta[2]) {
        const [words] = unpack(join(folder, 'index', `${name}.pf_index`), chunkShape);
        for (const word of words.sort(byWord)) {
          if (last && byWord(last, word) >= 0)
            throw new PagefindError(`Pagefind has the word ${word[0]} after ${last[0]}`);
          yield word;
          last = word;
        }
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
