import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { Random } from '../../bench/scale/random.ts';
import { WordIndex } from '../../src/search/word-index.ts';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { askPagefind, usePagefind } from '../../tests/helpers/pagefind.ts';
import { readRows, rechunk } from './rechunk.ts';

const letters = 'abdefgiklmnoprstuvæøå';

/** Invented words, each with a letter at the end that no other has, so that none is the beginning of another. */
const words = Array.from({ length: 400 }, (_, index) => {
  const random = new Random(index);
  const stem = Array.from({ length: 3 + random.below(7) }, () => random.pick([...letters]));
  return `${stem.join('')}${[...String(index)].map((digit) => letters[Number(digit)]).join('')}q`;
});

/** An index of 60 pages in a folder that the test leaves behind no trace of. */
async function makeIndex(): Promise<string> {
  const folder = join(makeFolder(), 'pagefind');
  const random = new Random(7);
  const { index } = await pagefind.createIndex({ forceLanguage: 'qaa' });
  for (let page = 0; page < 60; page++)
    await index?.addCustomRecord({
      url: `/${page}/`,
      language: 'qaa',
      content: Array.from({ length: 80 }, () => random.pick(words)).join(' '),
      meta: {
        title: `${random.pick(words)} ${random.pick(words)}`,
        summary: random.pick(words),
        tags: random.pick(words),
        places: random.pick(words),
      },
    });
  await index?.writeFiles({ outputPath: folder });
  return folder;
}

const chunks = (folder: string) => readdirSync(join(folder, 'index')).sort();

/** Everything that an index answers to all words, some with others, and words that it does not have, by row. */
async function answers(folder: string, rows?: ReadonlyMap<string, number>) {
  const queries = [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`), 'zzzq'];
  const found = await askPagefind(folder, queries);
  return queries.map((query, at) => {
    const pages = (found[at] ?? []).map(({ page, score, places }) => ({
      row: rows?.get(page) ?? Number(page),
      score,
      places,
    }));
    return { query, pages: pages.sort((a, b) => a.row - b.row) };
  });
}

usePagefind();
afterAll(() => pagefind.close());

test('an index in small chunks answers as before, with rows for ids', async () => {
  const folder = await makeIndex();
  const rows = readRows(folder);
  const before = await answers(folder, rows);
  const chunksBefore = chunks(folder);
  rechunk(folder, rows);
  expect(chunks(folder).length).toBeGreaterThan(chunksBefore.length);
  expect(chunks(folder).filter((name) => chunksBefore.includes(name))).toEqual([]);
  expect(await answers(folder)).toEqual(before);
  expect(JSON.stringify(before).length).toBeGreaterThan(10_000);
});

test('our reader finds what Pagefind finds, in the same places', async () => {
  const folder = await makeIndex();
  const index = new WordIndex(rechunk(folder, readRows(folder)), async (name) =>
    gunzipSync(readFileSync(join(folder, 'index', name))),
  );
  // The words that the site indexes are folded.
  const known = (await answers(folder)).filter(({ query }) => /^[a-z]+$/.test(query));
  expect(known.length).toBeGreaterThan(100);
  for (const { query, pages } of known) {
    const { rows, starts, places } = await index.find(query);
    const found = [...rows].map((row, at) => ({
      row,
      places: [...places.subarray(starts[at], starts[at + 1])],
    }));
    expect(found, query).toEqual(pages.map(({ row, places }) => ({ row, places })));
  }
});

test('two indexes of the same pages are equal, in whatever order Pagefind had them', async () => {
  const made = [await makeIndex(), await makeIndex()].map((folder) => {
    rechunk(folder, readRows(folder));
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.pf_(index|meta)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('base64'))
      .sort();
  });
  expect(made[0]).toEqual(made[1]);
});

test('a page of no project is refused', async () => {
  const folder = await makeIndex();
  expect(() => rechunk(folder, new Map())).toThrow('of no project');
});

test('a file that is not of Pagefind is refused, and nothing is removed', async () => {
  const folder = await makeIndex();
  const [chunk = ''] = chunks(folder);
  writeFileSync(join(folder, 'index', chunk), gzipSync('something else'));
  expect(() => rechunk(folder, readRows(folder))).toThrow(
    `${chunk} does not begin as a file of Pagefind`,
  );
  expect(chunks(folder)).toContain(chunk);
});

test('a folder without an index is refused', () => {
  expect(() => rechunk(makeFolder({ 'index/x': '' }), new Map())).toThrow(
    'is it a Pagefind index?',
  );
});
