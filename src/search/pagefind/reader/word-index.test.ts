import { expect, test } from 'vitest';
import { chunkOf, type Words } from '../../../../tests/helpers/word-index.ts';
import { WordIndex } from './word-index.ts';

const at = (...docs: number[]) => Object.fromEntries(docs.map((doc) => [doc, { text: [doc] }]));
const files: Record<string, Words> = {
  'index/x-0.pf_index': { arbeid: at(1), bolig: at(2) },
  'index/x-1.pf_index': { gjeld: at(3), veil: at(4) },
  'index/x-2.pf_index': { veileder: at(4, 5), veilednin: at(6) },
  'index/x-3.pf_index': { veiledning: at(7), verksted: at(8) },
};

function makeIndex(failing: () => boolean = () => false) {
  const fetched: string[] = [];
  const index = new WordIndex(
    { name: 'x', firstWords: ['', 'g', 'veile', 'veiledning'] },
    9,
    (inText) => inText,
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
const docsOf = async (word: string) => [...(await makeIndex().index.find(word)).docs];

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
])('%j is in the file where it must be', async (word, docs) => {
  expect(await docsOf(word)).toEqual(docs);
});

test('a file is fetched once, and only if a word may be in it', async () => {
  const { index, fetched } = makeIndex();
  await Promise.all(['arbeid', 'bolig', 'verksted'].map((word) => index.find(word)));
  await index.find('arbeid');
  expect(fetched.sort()).toEqual(['index/x-0.pf_index', 'index/x-3.pf_index']);
});

test('words with a beginning, across files', async () => {
  const docs = async (beginning: string) => [
    ...(await makeIndex().index.findPrefix(beginning)).docs,
  ];
  expect(await docs('veiled')).toEqual([4, 5, 6, 7]);
  expect(await docs('ve')).toEqual([4, 5, 6, 7, 8]);
  expect(await docs('bol')).toEqual([2]);
  expect(await docs('xyz')).toEqual([]);
});

test('a file that does not come is told, and asked for again', async () => {
  let failing = true;
  const { index } = makeIndex(() => failing);
  await expect(index.find('gjeld')).rejects.toThrow('index/x-1.pf_index: 404');
  failing = false;
  expect([...(await index.find('gjeld')).docs]).toEqual([3]);
});
