import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexFacts } from '../../format/files.ts';
import { hashName } from '../../format/hash-name.ts';
import { maxPositioned } from '../reader/read-chunk.ts';

import {
  byWord,
  type Meta,
  openPagefindFolder,
  type Page,
  type PagefindFolder,
  type PageMeta,
  pack,
  type Word,
} from './folder.ts';

/**
 * Joins the indexes of some Pagefind folders into one, so that searching costs few bytes: in chunks that hold little more
 * than the word asked for, and with pages numbered and named as our documents, which need no list to be known by.
 * Pagefind 1.6 has no setting for any of it. Words are read and written one after another, whatever their number.
 * @param sources folders with the first documents, the next ones, and so on
 * @param target folder that gets `index/`, the pf_meta file and `pagefind-entry.json`
 * @returns where each word is now
 */
export function repartition(sources: readonly string[], target: string): IndexFacts {
  const folders: PagefindFolder[] = [];
  const pages: PageMeta[] = [];
  for (const source of sources) {
    const folder = openPagefindFolder(source, pages.length);
    folders.push(folder);
    for (const [number, [, words]] of folder.meta[1].entries()) {
      const doc = folder.docs[number] ?? 0;
      pages[doc] = [String(doc), words, ''];
    }
  }
  const [first] = folders;
  if (!first) throw new Error('There is no index to join');

  mkdirSync(join(target, 'index'), { recursive: true });
  const { name, chunks } = writeChunks(
    join(target, 'index'),
    joinWords(folders),
    // What a chunk costs a query and what its place in the list costs every visit are together least at the root.
    Math.sqrt(pages.reduce((sum, [, words]) => sum + words, 0)),
  );
  const [version, , , filters, , fields] = first.meta;
  const meta: Meta = [version, pages, chunks, filters, [], fields];
  writeFileSync(join(target, first.metaFile), pack(meta));
  return { name, firstWords: chunks.map(([from], at) => tellApart(chunks[at - 1]?.[1], from)) };
}

/** The words of all folders in order, with the pages of all that have them. */
function* joinWords(folders: readonly PagefindFolder[]): Generator<Word> {
  const readers = folders.map(({ words, docs }) => ({ words: words(), docs }));
  const heads = readers.map(({ words }) => words.next().value as Word | undefined);
  for (;;) {
    let next: Word | undefined;
    for (const head of heads) if (head && (!next || byWord(head, next) < 0)) next = head;
    if (!next) return;
    const found: Page[] = [];
    const forms = new Map<string, Page[]>();
    for (const [at, { words, docs }] of readers.entries()) {
      const head = heads[at];
      if (head?.[0] !== next[0]) continue;
      found.push(...byDoc(head[1], docs));
      for (const [form, pages] of head[2])
        forms.set(form, [...(forms.get(form) ?? []), ...byDoc(pages, docs)]);
      heads[at] = words.next().value as Word | undefined;
    }
    yield [
      next[0],
      withoutNeedlessPositions(inSteps(found)),
      [...forms].map(([form, pages]) => [form, inSteps(pages)]),
    ];
  }
}

/** Gives pages their document numbers instead of steps; there are millions, so that none is copied. */
function byDoc(pages: Page[], docs: readonly number[]): Page[] {
  let number = 0;
  for (const page of pages) {
    number += page[0];
    page[0] = docs[number] ?? 0;
  }
  return pages;
}

/** Puts pages in the order of their documents and gives each its distance from the one before instead. */
function inSteps(pages: Page[]): Page[] {
  let before = 0;
  for (const page of pages.sort(([a], [b]) => a - b)) {
    const [doc] = page;
    page[0] = doc - before;
    before = doc;
  }
  return pages;
}

/** Of a word that stands everywhere only how often it stands in a page and its fields. */
function withoutNeedlessPositions(pages: Page[]): Page[] {
  if (pages.length <= maxPositioned) return pages;
  // A negative number tells the weight or the field of the positions after it.
  const countOnly = (positions: number[]) => positions.map((place) => Math.min(place, 0));
  return pages.map(([step, positions, inFields]) => [
    step,
    countOnly(positions),
    countOnly(inFields),
  ]);
}

/** Writes words in chunks of about so many positions each; one hash in all names keeps the list of them short. */
function writeChunks(
  folder: string,
  words: Iterable<Word>,
  positionsPerChunk: number,
): { name: string; chunks: Meta[2] } {
  const hash = createHash('sha256');
  const ranges: [from: string, to: string][] = [];
  const draft = (number: number) => join(folder, `${number}.part`);
  let chunk: Word[] = [];
  let positions = 0;
  const write = () => {
    const bytes = pack([chunk]);
    hash.update(bytes);
    writeFileSync(draft(ranges.length), bytes);
    ranges.push([chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '']);
    chunk = [];
    positions = 0;
  };
  for (const word of words) {
    chunk.push(word);
    positions += positionsIn(word);
    if (positions >= positionsPerChunk) write();
  }
  if (chunk.length > 0) write();

  const name = hashName(hash.digest('hex'), 8);
  return {
    name,
    chunks: ranges.map(([from, to], number) => {
      renameSync(draft(number), join(folder, `${name}-${number}.pf_index`));
      return [from, to, `${name}-${number}`];
    }),
  };
}

const positionsIn = ([, pages]: Word) =>
  pages.reduce((sum, [, positions]) => sum + positions.length + 1, 0);

/** As much of a word as tells it from the one before it. */
function tellApart(before: string | undefined, word: string): string {
  if (before === undefined) return '';
  let length = 1;
  while (before.startsWith(word.slice(0, length))) length++;
  return word.slice(0, length);
}
