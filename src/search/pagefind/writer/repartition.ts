import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexFacts } from '../../format/files.ts';
import { indexLanguage, type Meta, type MetaPage } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import { pack } from './files.ts';
import { type Fingerprint, IndexSums } from './fingerprint.ts';
import { entryFile, openPagefindFolder, type PagefindFolder } from './folder.ts';
import { joinWords } from './join-words.ts';
import { writeChunks } from './write-chunks.ts';

/** A folder that Pagefind has written, and what is known of the documents that it was given, in their order. */
export interface Source {
  folder: string;
  documents: readonly (Fingerprint | undefined)[];
}

/**
 * Joins the indexes of some Pagefind folders into one, so that searching costs few bytes: in chunks that hold little more
 * than the word asked for, and with pages numbered and named as our documents, which need no list to be known by.
 * Pagefind has no setting for any of it. Words are read and written one after another, whatever their number.
 * @param sources the first documents, the next ones, and so on
 * @param target folder that gets `index/`, the pf_meta file and `pagefind-entry.json`
 * @returns where each word is now
 * @throws PagefindError if the folders are not as we know them, or give documents words that they do not have
 */
export function repartition(sources: readonly Source[], target: string): IndexFacts {
  const folders: PagefindFolder[] = [];
  const pages: MetaPage[] = [];
  for (const { folder: path, documents } of sources) {
    // Pagefind writes no index of nothing.
    if (documents.length === 0) continue;
    const folder = openPagefindFolder(path, pages.length, documents);
    folders.push(folder);
    for (const [number, [, words]] of folder.meta[1].entries()) {
      const doc = folder.docs[number] ?? 0;
      pages[doc] = [String(doc), words, ''];
    }
  }
  const [first] = folders;
  if (!first) throw new Error('There is no document to index');

  mkdirSync(join(target, 'index'), { recursive: true });
  const sums = new IndexSums(pages.length);
  const { name, chunks } = writeChunks(
    join(target, 'index'),
    joinWords(folders, sums),
    // What a chunk costs a query and what its place in the list costs every visit are together least at the root.
    Math.sqrt(pages.reduce((sum, [, words]) => sum + words, 0)),
  );
  checkSums(
    sums,
    sources.flatMap(({ documents }) => documents),
  );
  const [version, , , filters, , fields] = first.meta;
  const meta: Meta = [version, pages, chunks, filters, [], fields];
  writeFileSync(join(target, first.metaFile), pack(meta));
  const language = { ...first.entry.languages[indexLanguage], page_count: pages.length };
  const entry = { ...first.entry, languages: { [indexLanguage]: language } };
  writeFileSync(join(target, entryFile), JSON.stringify(entry));
  return { name, firstWords: chunks.map(([from], at) => tellApart(chunks[at - 1]?.[1], from)) };
}

/** Whether each document has its own words in the index, and not those of another. */
function checkSums(sums: IndexSums, documents: readonly (Fingerprint | undefined)[]): void {
  const wrong = documents.filter((known, doc) => known && known.sum !== sums.of(doc)).length;
  if (wrong > 0)
    throw new PagefindError(
      `Pagefind numbers pages otherwise: ${wrong} of ${documents.length} documents have the words of others`,
    );
}

/** As much of a word as tells it from the one before it. */
function tellApart(before: string | undefined, word: string): string {
  if (before === undefined) return '';
  let length = 1;
  while (before.startsWith(word.slice(0, length))) length++;
  return word.slice(0, length);
}
