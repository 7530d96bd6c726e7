import { expect, test } from 'vitest';
import { chunkOf } from '../../../../tests/helpers/word-index.ts';
import { maxPositioned, readChunk } from './read-chunk.ts';

/** Tells what a score was asked for. */
const asked: [number, number[]][] = [];
const score = (inText: number, inFields: readonly number[]) => {
  asked.push([inText, [...inFields]]);
  return inText / 2;
};

const read = (words: Parameters<typeof chunkOf>[0]) => readChunk(chunkOf(words), score);

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

test('bytes that are something else are refused', () => {
  expect(() => readChunk(new TextEncoder().encode('<!doctype html>'), score)).toThrow('Pagefind');
  expect(() => readChunk(new TextEncoder().encode('pagefind_dcd{}'), score)).toThrow('word index');
});
