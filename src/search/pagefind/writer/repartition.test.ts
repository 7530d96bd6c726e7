import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { Random } from '../../../../bench/scale/random.ts';
import { makeFolder } from '../../../../tests/helpers/folders.ts';
import { askPagefind, makeIndex, usePagefind } from '../../../../tests/helpers/pagefind.ts';
import type { Word } from '../layout.ts';
import { WordIndex } from '../reader/word-index.ts';
import { byWord, openPagefindFolder } from './folder.ts';
import { repartition, type Source } from './repartition.ts';

const letters = 'abdefgiklmnoprstuvæøå';

/** Invented words, each with a letter at the end that no other has, so that none is the beginning of another. */
const words = Array.from({ length: 400 }, (_, index) => {
  const random = new Random(index);
  const stem = Array.from({ length: 3 + random.below(7) }, () => random.pick([...letters]));
  return `${stem.join('')}${[...String(index)].map((digit) => letters[Number(digit)]).join('')}q`;
});

/** Texts of 60 documents. */
const records = Array.from({ length: 60 }, (_, doc) => {
  const random = new Random(doc);
  return {
    content: Array.from({ length: 80 }, () => random.pick(words)).join(' '),
    meta: {
      title: `${random.pick(words)} ${random.pick(words)}`,
      summary: random.pick(words),
      tags: random.pick(words),
      places: random.pick(words),
      asks: random.pick(words),
    },
  };
});

/** An index joined from others, with Pagefind's own engine beside it. */
function joinInto(...sources: Source[]) {
  const folder = makeFolder();
  for (const engine of ['pagefind.js', 'wasm.unknown.pagefind'])
    cpSync(join(sources[0]?.folder ?? '', engine), join(folder, engine));
  return { folder, facts: repartition(sources, folder) };
}

const chunks = (folder: string) => readdirSync(join(folder, 'index')).sort();

/** Everything that an index answers to all words, some with others, and words that it does not have, by doc. */
async function answers(folder: string, docOf: (page: string) => number = Number) {
  const queries = [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`), 'zzzq'];
  const found = await askPagefind(folder, queries);
  return queries.map((query, at) => {
    const pages = (found[at] ?? []).map(({ page, score, positions }) => ({
      doc: docOf(page),
      score,
      positions,
    }));
    return { query, pages: pages.sort((a, b) => a.doc - b.doc) };
  });
}

usePagefind();
afterAll(() => pagefind.close());

test('an index in small chunks answers as before, with docs for ids', async () => {
  const source = await makeIndex(makeFolder(), records);
  const { meta, docs } = openPagefindFolder(source.folder, 0, source.documents);
  const docOf = new Map(meta[1].map(([id], number) => [id, docs[number] ?? -1]));
  const before = await answers(source.folder, (page) => docOf.get(page) ?? -1);
  const { folder } = joinInto(source);
  expect(chunks(folder).length).toBeGreaterThan(chunks(source.folder).length);
  expect(await answers(folder)).toEqual(before);
  expect(JSON.stringify(before).length).toBeGreaterThan(10_000);
});

test('indexes of parts of the pages make the same index as all pages at once', async () => {
  const [whole, joined] = [
    joinInto(await makeIndex(makeFolder(), records)),
    joinInto(
      await makeIndex(makeFolder(), records, 0, 25),
      await makeIndex(makeFolder(), records, 25, 26),
      await makeIndex(makeFolder(), records, 26),
    ),
  ];
  expect(joined.facts).toEqual(whole.facts);
  expect(await answers(joined.folder)).toEqual(await answers(whole.folder));
});

test('our reader finds what Pagefind finds, in the same positions', async () => {
  const { folder, facts } = joinInto(await makeIndex(makeFolder(), records));
  const index = new WordIndex(
    facts,
    records.length,
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
  const made = [
    joinInto(await makeIndex(makeFolder(), records)),
    joinInto(await makeIndex(makeFolder(), records)),
  ].map(({ folder }) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.pf_(index|meta)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('base64'))
      .sort(),
  );
  expect(made[0]).toEqual(made[1]);
});

test('words stand in the order of their bytes, whatever their letters', () => {
  const letters = ['a', 'z', 'ø', '\uff41', '\u{20bb7}', 'ab', 'a\u{20bb7}', 'a\uff41', ''];
  const byBytes = letters.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const words = letters.map((letter): Word => [letter, [], []]);
  expect(words.sort(byWord).map(([word]) => word)).toEqual(byBytes);
  // The two orders differ here.
  expect(letters.toSorted()).not.toEqual(byBytes);
});
