import { expect, test } from 'vitest';
import { changeAt, replaced, withFewer, withMore } from '../../../../tests/helpers/change-at.ts';
import { bytesOf, chunkOf, layOut } from '../../../../tests/helpers/word-index.ts';
import { signature } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import { maxPositioned, readChunk } from './read-chunk.ts';

/** Tells what a score was asked for. */
const asked: [number, number[]][] = [];
const score = (inText: number, inFields: readonly number[]) => {
  asked.push([inText, [...inFields]]);
  return inText / 2;
};

/** One more than the last document. */
const count = 70_001;

const read = (words: Parameters<typeof chunkOf>[0]) => readChunk(chunkOf(words), count, score);

test('docs, positions and scores of each word, with small and large numbers', () => {
  const positions = [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000];
  const words = read({
    bolig: { 3: { text: [7] } },
    gjeld: { 0: { text: positions }, 300: { text: [1] }, 70000: { text: [2, 3] } },
  });
  expect([...words.keys()]).toEqual(['bolig', 'gjeld']);
  expect(words.get('gjeld')?.()).toEqual({
    docs: Int32Array.from([0, 300, 70_000]),
    scores: Float32Array.from([4, 0.5, 1]),
    maxScore: 4,
    starts: Int32Array.from([0, 8, 9, 11]),
    positions: Int32Array.from([...positions, 1, 2, 3]),
  });
  expect([...(words.get('bolig')?.().docs ?? [])]).toEqual([3]);
});

test('a page is scored by how often it has the word in its text and in each field', () => {
  const words = read({ ord: { 1: { fields: { 0: [1, 2], 3: [9] } }, 2: { text: [4] } } });
  asked.length = 0;
  const { positions, starts } = words.get('ord')?.() ?? {};
  expect(asked).toEqual([
    [0, [2, undefined, undefined, 1]],
    [1, []],
  ]);
  expect([positions, starts]).toEqual([Int32Array.from([4]), Int32Array.from([0, 0, 1])]);
});

test('of a word that stands everywhere only the pages and their scores', () => {
  const pages = Object.fromEntries(
    Array.from({ length: maxPositioned + 1 }, (_, doc) => [doc, { text: [1, 5, 9] }]),
  );
  const { docs, scores, starts, positions } = read({ og: pages }).get('og')?.() ?? {};
  expect(docs).toHaveLength(maxPositioned + 1);
  expect(scores?.at(-1)).toBe(1.5);
  expect([starts?.at(-1), positions?.length]).toEqual([0, 0]);
  const { [maxPositioned]: _, ...fewer } = pages;
  expect(read({ og: fewer }).get('og')?.().positions).toHaveLength(3 * maxPositioned);
});

test('letters of all kinds', () => {
  expect([...read({ 'økonomi😀': { 0: { text: [1] } } }).keys()]).toEqual(['økonomi😀']);
});

/** Two words; the first one stands in two documents, and in a field of one of them. */
const sound = layOut({
  bolig: { 3: { text: [7, 9], fields: { 1: [4] } }, 5: { text: [1] } },
  gjeld: { 0: { text: [2] } },
});
const bytes = bytesOf(sound);

/** Reads some bytes and all words in them. */
const readAll = (changed: Uint8Array) => {
  for (const postings of readChunk(changed, 6, score).values()) postings();
};

test('the words that are changed below are sound themselves', () => {
  expect(() => readAll(bytes)).not.toThrow();
});

const [words, pages, page, text, fields] = [
  [0],
  [0, 0, 1],
  [0, 0, 1, 0],
  [0, 0, 1, 0, 1],
  [0, 0, 1, 0, 2],
];

test.each<[string, number[], (element: unknown) => unknown]>([
  ['another element beside the words', [], withMore([])],
  ['no words', [], withFewer],
  ['words that are no list', words, replaced('bolig')],
  ['a word with another element', [0, 0], withMore([])],
  ['a word without variants', [0, 0], withFewer],
  ['a word that is no text', [0, 0, 0], replaced(7)],
  ['variants that are no list', [0, 0, 2], replaced('wörd')],
  ['variants of another kind', [0, 0, 2], replaced([null])],
  ['documents that are no list', pages, replaced(0)],
  ['a document with another element', page, withMore([])],
  ['the last document with another element', [...pages, 1], withMore([])],
  ['a document without fields', page, withFewer],
  ['a document that is a negative number', [...page, 0], replaced(-4)],
  ['a document that is no whole number', [...page, 0], replaced(1.5)],
  ['a document that is a text', [...page, 0], replaced('3')],
  ['a document that is not there', [...pages, 1, 0], replaced(3)],
  ['a document twice', [...pages, 1, 0], replaced(0)],
  ['positions that are no list', text, replaced(7)],
  ['a position that is no whole number', [...text, 1], replaced(7.5)],
  ['a position that is a list', [...text, 1], replaced([])],
  ['a position that is a text', [...text, 1], replaced('')],
  ['a position that is a map', [...text, 1], replaced({})],
  ['a position that is nothing', [...text, 1], replaced(null)],
  ['a position that is bytes', [...text, 1], replaced(new Uint8Array(1))],
  ['a position of more than 32 bits', [...text, 1], replaced(2 ** 40)],
  ['another weight among positions', text, withMore(-50, 3)],
  ['a field that is not known', [...fields, 0], replaced(-6)],
  ['a position in no field', fields, replaced([4])],
  ['a position in a field that is no whole number', [...fields, 1], replaced(4.5)],
])('%s is refused', (_, path, change) => {
  const changed = bytesOf(changeAt(sound, path, change));
  expect(() => readAll(changed)).toThrow(PagefindError);
  expect(() => readAll(changed)).toThrow(
    /^The word index .*; Pagefind \d+\.\d+\.\d+ is expected, see docs\/new-pagefind\.md$/,
  );
});

test('bytes of something else, that end too early or go on are refused', () => {
  expect(() => readAll(new TextEncoder().encode('<!doctype html>'))).toThrow(PagefindError);
  expect(() => readAll(bytes.with(0, 0x50))).toThrow(PagefindError);
  for (let length = 0; length < bytes.length; length++)
    expect(() => readAll(bytes.slice(0, length)), `${length} bytes`).toThrow(PagefindError);
  expect(() => readAll(Uint8Array.from([...bytes, 0]))).toThrow(PagefindError);
});

test('a list whose length is not told is refused', () => {
  // A list of 1 becomes a list up to a mark at the end.
  expect(bytes[signature.length]).toBe(0x81);
  const changed = [...bytes.with(signature.length, 0x9f), 0xff];
  expect(() => readAll(Uint8Array.from(changed))).toThrow(PagefindError);
});

test('a byte that is wrong does no worse than being refused', () => {
  for (const at of bytes.keys())
    for (let byte = 0; byte < 256; byte++) {
      try {
        readAll(bytes.with(at, byte));
      } catch (error) {
        expect(error).toBeInstanceOf(PagefindError);
      }
    }
});
