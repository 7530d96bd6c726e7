import { expect, test } from 'vitest';
import {
  listOf,
  replaced,
  reversed,
  withFewer,
  withMore,
} from '../../../../tests/helpers/change-at.ts';
import { makeFolder } from '../../../../tests/helpers/folders.ts';
import { makeIndex } from '../../../../tests/helpers/pagefind.ts';
import { type Change, useIndex } from '../../../../tests/helpers/refusals.ts';
import { repartition } from './repartition.ts';

const { refusalAt } = useIndex();

/** The pages, and the numbers of the pages in the order of the documents. */
const [pages, inOrder] = [[1], [4, 0, 1]];

/** A list in which two elements have changed places. */
const swapped =
  (a: number, b: number): Change =>
  (list) =>
    listOf(list).map((element, at) => listOf(list)[at === a ? b : at === b ? a : at] ?? element);

test.each<[string, number[], Change, RegExp]>([
  [
    'the order turned round',
    inOrder,
    reversed,
    /numbers pages otherwise: page \d has \d words, its/,
  ],
  ['two documents of as many words swapped', inOrder, swapped(1, 2), /otherwise: 2 of 4 documents/],
  ['a page not in the order', inOrder, withFewer, /has the order of 3 of 4 pages/],
  [
    'a page in the order again',
    inOrder,
    (list) => [...withFewer(list), listOf(list)[0]],
    /has no other page/,
  ],
  ['a page in the order that is not there', [...inOrder, 3], replaced(4), /has no other page 4/],
  ['a page more in the order', inOrder, withMore(0), /has the order of 5 of 4 pages/],
  ['a page left out', pages, withFewer, /of 4 pages, pagefind.*pf_meta of 3$/],
  ['a page more', pages, withMore(['qaa_1', 1, '']), /of 4 pages, pagefind.*pf_meta of 5$/],
  ['the pages turned round', pages, reversed, /numbers pages otherwise: page \d has/],
])('%s is refused', (_, path, change, found) => {
  expect(refusalAt('.pf_meta', path, change)).toMatch(found);
});

test('a document that Pagefind leaves out is missed', async () => {
  const meta = { title: 'husq', summary: '', tags: '', places: '', asks: '' };
  const records = ['bilq', '', 'veiq'].map((content) => ({ content, meta }));
  const source = await makeIndex(makeFolder(), records);
  expect(() => repartition([source], makeFolder())).toThrow('has 2 pages for 3 documents');
});
