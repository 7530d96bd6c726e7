import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../../../tests/helpers/folders.ts';
import { makeIndex } from '../../../../tests/helpers/pagefind.ts';
import { fingerprintOf } from './fingerprint.ts';
import { repartition } from './repartition.ts';

afterAll(() => pagefind.close());

const record = (content: string, title = '', summary = '') => ({
  content,
  meta: { title, summary, tags: '', places: '', asks: '' },
});

test('documents with other words, or with the same ones elsewhere, are told apart', () => {
  const records = [
    record('bilq husq'),
    record('husq bilq'),
    record('bilq husq husq'),
    record('bilq', 'husq'),
    record('bilq', '', 'husq'),
    record('bilq'),
  ];
  const sums = records.map((each) => fingerprintOf(each)?.sum);
  expect(new Set(sums).size).toBe(records.length);
  expect(fingerprintOf(record(' bilq   husq '))).toEqual({ words: 2, sum: sums[0] });
});

test('letters of all kinds are found again', async () => {
  const words = ['café', 'østq', 'ål', 'ﬁsk', '日本', 'straße', 'жук', 'år2024q', 'b2', '3', 'ıi'];
  const source = await makeIndex(makeFolder(), [
    record(words.join(' '), 'blåbær', 'é'),
    record('x'),
  ]);
  expect(source.documents).not.toContain(undefined);
  expect(() => repartition([source], makeFolder())).not.toThrow();
});

test('a document that Pagefind divides otherwise is taken as it is', async () => {
  const source = await makeIndex(makeFolder(), [record('abℂcd husq'), record('bilq')]);
  expect(source.documents[0]).toBeUndefined();
  expect(() => repartition([source], makeFolder())).not.toThrow();
});
