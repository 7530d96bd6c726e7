import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { replaced, reversed, withFewer, withMore } from '../../../../tests/helpers/change-at.ts';
import { type Change, useIndex } from '../../../../tests/helpers/refusals.ts';
import { version } from '../layout.ts';

const { refusal, refusalAt } = useIndex();
const [entry, meta, chunk] = ['pagefind-entry.json', '.pf_meta', '.pf_index'];

test.each([entry, meta, chunk])('an index as Pagefind makes it is taken, %s read', (end) => {
  expect(refusal(end, () => undefined)).toBe('');
});

const [pages, chunks, sorts, fields] = [[1], [2], [4], [5]];

test.each<[string, number[], Change, string]>([
  ['another version', [0], replaced('0.0.1'), 'version is "0.0.1" instead of'],
  [
    'another element',
    [],
    withMore([]),
    'has 7 elements instead of 6 (version, pages, chunks, filters, sorts, fields)',
  ],
  ['an element less', [], withFewer, 'has 5 elements instead of 6'],
  ['no list', [], replaced('1.6.0'), 'is no list'],
  [
    'a page with another element',
    [...pages, 2],
    withMore(0),
    'pages > 2 has 4 elements instead of 3 (id, words, bundle)',
  ],
  [
    'a page with an element less',
    [...pages, 0],
    withFewer,
    'pages > 0 has 2 elements instead of 3',
  ],
  ['a page without its words', [...pages, 0, 1], replaced('3'), 'pages > 0 > words is no whole'],
  ['a page with less than no words', [...pages, 0, 1], replaced(-3), 'words is less than 0'],
  [
    'a chunk with another element',
    [...chunks, 0],
    withMore(0),
    'chunks > 0 has 4 elements instead of 3 (from, to, name)',
  ],
  ['filters', [3], withMore(['fylke', 'qaa_1']), 'filters has 1 elements instead of 0'],
  ['no sorts', sorts, replaced([]), 'sorts has 0 elements instead of 1'],
  ['other sorts', sorts, withMore(['title', []]), 'sorts has 2 elements instead of 1'],
  [
    'sorts by something else',
    [...sorts, 0, 0],
    replaced('title'),
    'name is "title" instead of "doc"',
  ],
  [
    'a sort with another element',
    [...sorts, 0],
    withMore('number'),
    'has 3 elements instead of 2 (name, pages)',
  ],
  ['another field', fields, withMore('url'), 'fields has 6 elements instead of 5'],
  ['fields in another order', fields, reversed, 'fields > asks is "title" instead of "asks"'],
  ['fields of other names', [...fields, 4], replaced('name'), 'is "name" instead of "title"'],
])('meta with %s is refused', (_, path, change, found) => {
  const said = refusalAt(meta, path, change);
  expect(said).toMatch(/^pagefind\.qaa_\w+\.pf_meta( >|) /);
  expect(said).toContain(found);
});

/** An entry with some text of it replaced. */
const put = (from: string, to: string) => (path: string) =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

test.each<[string, (path: string) => void, string]>([
  ['another version', put(version, '0.0.1'), 'version is "0.0.1" instead of'],
  ['another language', put('"qaa"', '"nb"'), 'languages > qaa is no object'],
  ['a second language', put('"qaa":', '"nb":{},"qaa":'), 'languages has the unknown property nb'],
  ['stems of words', put('"wasm":null', '"wasm":"nb"'), 'wasm is "nb" instead of null'],
  ['no count of pages', put('"page_count":4', '"pages":4'), 'page_count is no whole number'],
  [
    'another count of pages',
    put('"page_count":4', '"page_count":5'),
    'tells of 5 pages, pagefind.qaa',
  ],
  ['another property', put('{', '{"x":1,'), 'has the unknown property x'],
  ['the name of another file', put('qaa_', 'qab_'), 'cannot be read (ENOENT'],
  ['something else than JSON', put('{', '<'), 'cannot be read (Unexpected token'],
])('an entry file with %s is refused', (_, change, found) => {
  const said = refusal(entry, change);
  expect(said).toMatch(/^pagefind(-entry\.json|\.qab_\w+\.pf_meta)( >|) /);
  expect(said).toContain(found);
});

/** The bytes of a zipped file changed. */
const rewrite = (change: (bytes: Buffer) => Uint8Array | string) => (path: string) =>
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)))));

test.each<[string, (path: string) => void, string]>([
  ['that are gone', (path) => rmSync(path), 'cannot be read (ENOENT'],
  [
    'that are not zipped',
    (path) => writeFileSync(path, 'pagefind_dcd'),
    'cannot be read (incorrect header',
  ],
  [
    'cut off',
    (path) => writeFileSync(path, readFileSync(path).subarray(0, -20)),
    'cannot be read (unexpected end',
  ],
  [
    'that begin otherwise',
    rewrite((bytes) => bytes.fill('x', 11, 12)),
    'does not begin with pagefind_dcd',
  ],
  ['that end too early', rewrite((bytes) => bytes.subarray(0, -1)), 'cannot be read (CBOR'],
  ['that go on', rewrite((bytes) => Buffer.concat([bytes, Buffer.of(0)])), 'cannot be read (CBOR'],
  [
    'of which a list has no length',
    rewrite((bytes) => Buffer.concat([bytes.fill(0x9f, 12, 13), Buffer.of(0xff)])),
    'cannot be read (CBOR',
  ],
  ['of something else', rewrite(() => '<!doctype html>'), 'does not begin with pagefind_dcd'],
])('files %s are refused', (_, change, found) => {
  expect(refusal(meta, change)).toMatch(/^pagefind\.qaa_\w+\.pf_meta /);
  expect(refusal(meta, change)).toContain(found);
  expect(refusal(chunk, change)).toMatch(/^qaa_\w+\.pf_index /);
  expect(refusal(chunk, change)).toContain(found);
});
