import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { Random } from '../../../../bench/scale/random.ts';
import { makeFolder } from '../../../../tests/helpers/folders.ts';
import { askPagefind, usePagefind } from '../../../../tests/helpers/pagefind.ts';
import { WordIndex } from '../reader/word-index.ts';
import { byWord, openPagefindFolder, type Word } from './folder.ts';
import { repartition } from './repartition.ts';

const letters = 'abdefgiklmnoprstuvæøå';

/** Invented words, each with a letter at the end that no other has, so that none is the beginning of another. */
const words = Array.from({ length: 400 }, (_, index) => {
  const random = new Random(index);
  const stem = Array.from({ length: 3 + random.below(7) }, () => random.pick([...letters]));
  return `${stem.join('')}${[...String(index)].map((digit) => letters[Number(digit)]).join('')}q`;
});

/** Texts of 60 pages. */
const pages = Array.from({ length: 60 }, (_, page) => {
  const random = new Random(page);
  return {
    url: `/${page}/`,
    language: 'qaa',
    sort: { doc: String(page) },
    content: Array.from({ length: 80 }, () => random.pick(words)).join(' '),
    meta: {
      title: `${random.pick(words)} ${random.pick(words)}`,
      summary: random.pick(words),
      tags: random.pick(words),
      places: random.pick(words),
    },
  };
});

/** An index of some pages in a folder that the test leaves behind no trace of. */
async function makeIndex(from = 0, to = pages.length): Promise<string> {
  const folder = join(makeFolder(), 'pagefind');
  const { index } = await pagefind.createIndex({ forceLanguage: 'qaa' });
  for (const page of pages.slice(from, to)) await index?.addCustomRecord(page);
  await index?.writeFiles({ outputPath: folder });
  return folder;
}

/** An index joined from others, with Pagefind's own engine beside it. */
function joinInto(...sources: string[]) {
  const folder = join(makeFolder(), 'pagefind');
  cpSync(sources[0] ?? '', folder, { recursive: true, filter: (path) => !path.includes('index') });
  cpSync(join(sources[0] ?? '', 'pagefind-entry.json'), join(folder, 'pagefind-entry.json'));
  return { folder, facts: repartition(sources, folder) };
}

const chunks = (folder: string) => readdirSync(join(folder, 'index')).sort();

/** Everything that an index answers to all words, some with others, and words that it does not have, by doc. */
async function answers(folder: string, rowOf: (page: string) => number = Number) {
  const queries = [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`), 'zzzq'];
  const found = await askPagefind(folder, queries);
  return queries.map((query, at) => {
    const pages = (found[at] ?? []).map(({ page, score, positions }) => ({
      doc: rowOf(page),
      score,
      positions,
    }));
    return { query, pages: pages.sort((a, b) => a.doc - b.doc) };
  });
}

usePagefind();
afterAll(() => pagefind.close());

test('an index in small chunks answers as before, with docs for ids', async () => {
  const source = await makeIndex();
  const { meta, docs } = openPagefindFolder(source, 0);
  const rowOf = new Map(meta[1].map(([id], number) => [id, docs[number] ?? -1]));
  const before = await answers(source, (page) => rowOf.get(page) ?? -1);
  const { folder } = joinInto(source);
  expect(chunks(folder).length).toBeGreaterThan(chunks(source).length);
  expect(await answers(folder)).toEqual(before);
  expect(JSON.stringify(before).length).toBeGreaterThan(10_000);
});

test('indexes of parts of the pages make the same index as all pages at once', async () => {
  const [whole, joined] = [
    joinInto(await makeIndex()),
    joinInto(await makeIndex(0, 25), await makeIndex(25, 26), await makeIndex(26)),
  ];
  expect(joined.facts).toEqual(whole.facts);
  expect(await answers(joined.folder)).toEqual(await answers(whole.folder));
});

test('our reader finds what Pagefind finds, in the same positions', async () => {
  const { folder, facts } = joinInto(await makeIndex());
  const index = new WordIndex(
    facts,
    (inText) => inText,
    async (path) => gunzipSync(readFileSync(join(folder, path))),
  );
  // The words that the site indexes are folded.
  const known = (await answers(folder)).filter(({ query }) => /^[a-z]+$/.test(query));
  expect(known.length).toBeGreaterThan(100);
  for (const { query, pages } of known) {
    const { docs, starts, positions } = await index.find(query);
    const found = [...docs].map((doc, at) => ({
      doc,
      positions: [...positions.subarray(starts[at], starts[at + 1])],
    }));
    expect(found, query).toEqual(pages.map(({ doc, positions }) => ({ doc, positions })));
  }
});

test('two indexes of the same pages are equal, in whatever order Pagefind had them', async () => {
  const made = [joinInto(await makeIndex()), joinInto(await makeIndex())].map(({ folder }) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.pf_(index|meta)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('base64'))
      .sort(),
  );
  expect(made[0]).toEqual(made[1]);
});

test('pages that do not tell their docs are refused', async () => {
  const source = join(makeFolder(), 'pagefind');
  const { index } = await pagefind.createIndex({ forceLanguage: 'qaa' });
  for (const { sort: _, ...page } of pages) await index?.addCustomRecord(page);
  await index?.writeFiles({ outputPath: source });
  expect(() => repartition([source], makeFolder())).toThrow('some page has no document number');
});

test('a file that is not of Pagefind is refused', async () => {
  const source = await makeIndex();
  const [chunk = ''] = chunks(source);
  writeFileSync(join(source, 'index', chunk), gzipSync('something else'));
  expect(() => repartition([source], makeFolder())).toThrow(
    `${chunk} does not begin as a file of Pagefind`,
  );
});

test('a folder without an index is refused', () => {
  expect(() => repartition([makeFolder({ 'index/x': '' })], makeFolder())).toThrow(
    'is it a Pagefind index?',
  );
});

test('words stand in the order of their bytes, whatever their letters', () => {
  const letters = ['a', 'z', 'ø', '\uff41', '\u{20bb7}', 'ab', 'a\u{20bb7}', 'a\uff41', ''];
  const byBytes = letters.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const words = letters.map((letter): Word => [letter, [], []]);
  expect(words.sort(byWord).map(([word]) => word)).toEqual(byBytes);
  // The two orders differ here.
  expect(letters.toSorted()).not.toEqual(byBytes);
});
