import { expect, test } from 'vitest';
import { chunkOf, type Words } from '../../../../tests/helpers/word-index.ts';
import { scoreWord, WordIndex } from './word-index.ts';

const at = (...rows: number[]) => Object.fromEntries(rows.map((row) => [row, { text: [row] }]));
const files: Record<string, Words> = {
  'x-0.pf_index': { arbeid: at(1), bolig: at(2) },
  'x-1.pf_index': { gjeld: at(3), veil: at(4) },
  'x-2.pf_index': { veileder: at(4, 5), veilednin: at(6) },
  'x-3.pf_index': { veiledning: at(7), verksted: at(8) },
};

function makeIndex(failing: () => boolean = () => false) {
  const fetched: string[] = [];
  const index = new WordIndex(
    { name: 'x', beginnings: ['', 'g', 'veile', 'veiledning'] },
    (name) => {
      fetched.push(name);
      const words = files[name];
      return words && !failing()
        ? Promise.resolve(chunkOf(words))
        : Promise.reject(new Error(`${name}: 404`));
    },
  );
  return { index, fetched };
}
const rowsOf = async (word: string) => [...(await makeIndex().index.find(word)).rows];

test.each([
  ['arbeid', [1]],
  ['bolig', [2]],
  ['gjeld', [3]],
  ['veil', [4]],
  ['veileder', [4, 5]],
  ['verksted', [8]],
  ['aaa', []],
  ['borettslag', []],
  ['zzz', []],
  ['', []],
])('%j is in the file where it must be', async (word, rows) => {
  expect(await rowsOf(word)).toEqual(rows);
});

test('a file is fetched once, and only if a word may be in it', async () => {
  const { index, fetched } = makeIndex();
  await Promise.all(['arbeid', 'bolig', 'verksted'].map((word) => index.find(word)));
  await index.find('arbeid');
  expect(fetched.sort()).toEqual(['x-0.pf_index', 'x-3.pf_index']);
});

test('words with a beginning, across files', async () => {
  const rows = async (beginning: string) => [
    ...(await makeIndex().index.findBeginning(beginning)).rows,
  ];
  expect(await rows('veiled')).toEqual([4, 5, 6, 7]);
  expect(await rows('ve')).toEqual([4, 5, 6, 7, 8]);
  expect(await rows('bol')).toEqual([2]);
  expect(await rows('xyz')).toEqual([]);
});

test('a file that does not come is told, and asked for again', async () => {
  let failing = true;
  const { index } = makeIndex(() => failing);
  await expect(index.find('gjeld')).rejects.toThrow('x-1.pf_index: 404');
  failing = false;
  expect([...(await index.find('gjeld')).rows]).toEqual([3]);
});

test('a word in the title counts more than one in the text, a second time less than the first', () => {
  const [inText, twice, inTitle] = [scoreWord(1, []), scoreWord(2, []), scoreWord(0, [0, 0, 0, 1])];
  expect(inTitle).toBeGreaterThan(inText);
  expect(twice).toBeGreaterThan(inText);
  expect(twice).toBeLessThan(2 * inText);
});
