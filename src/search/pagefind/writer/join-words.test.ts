import { expect, test } from 'vitest';
import { listOf, replaced, withFewer, withMore } from '../../../../tests/helpers/change-at.ts';
import { type Change, useIndex } from '../../../../tests/helpers/refusals.ts';

const { refusalAt } = useIndex();

/** The words in order are arbeidq, bilq, gjeldq, husq … */
const [words, arbeid, bil, hus] = [[0], [0, 0], [0, 1], [0, 3]];
const [pagesOfHus, ofBil] = [
  [...hus, 1],
  [...bil, 1, 0],
];
/** Positions after a weight as they are, instead of the steps between them. */
const otherSteps: Change = (list) => {
  let sum = 0;
  return listOf(list).map((step, at) => {
    sum += at === 0 ? 0 : Number(step);
    return at === 0 ? step : sum;
  });
};

test.each<[string, number[], Change, string]>([
  ['another element', [], withMore([]), 'has 2 elements instead of 1 (words)'],
  [
    'a word with another element',
    bil,
    withMore([]),
    'words > 1 has 4 elements instead of 3 (word, pages, variants)',
  ],
  ['a word without variants', arbeid, withFewer, 'words > 0 has 2 elements instead of 3'],
  ['a word that is no text', [...bil, 0], replaced(1), 'words > 1 > word is no text'],
  [
    'a page of a word with another element',
    ofBil,
    withMore(1),
    'words > 1 > pages > 0 has 4 elements instead of 3 (step, positions, in fields)',
  ],
  ['a page of a word without fields', ofBil, withFewer, 'pages > 0 has 2 elements instead of 3'],
  ['a page that is no number', [...ofBil, 0], replaced('1'), 'step is no whole number'],
  ['a page before the first', [...ofBil, 0], replaced(-1), 'step is less than 0'],
  ['a page that is not there', [...ofBil, 0], replaced(4), 'has a word in page 4 of 4'],
  ['a page twice', [...pagesOfHus, 1, 0], replaced(0), 'or there twice'],
  ['a position that is no whole number', [...ofBil, 1, 1], replaced(0.5), 'is no whole number'],
  ['a position that is too large', [...ofBil, 1, 1], replaced(2 ** 40), 'is no whole number'],
  ['positions without a weight', [...ofBil, 1, 0], replaced(0), 'positions > 0 is not negative'],
  ['positions of several weights', [...ofBil, 1], withMore(-50, 1), 'positions > 4 is negative'],
  ['positions that are no steps', [...ofBil, 1], otherSteps, 'numbers pages otherwise: 1 of 4'],
  ['a position more', [...ofBil, 1], withMore(1), 'numbers pages otherwise: 1 of 4'],
  ['an unknown field', [...ofBil, 2], replaced([-6, 0]), 'is no field of 5'],
  ['positions in no field', [...ofBil, 2], replaced([0]), 'in fields > 0 is not negative'],
  ['a word in another field', [...ofBil, 2], replaced([-1, 0]), 'numbers pages otherwise: 1 of 4'],
  [
    'a variant with another element',
    [...bil, 2],
    replaced([['bílq', [], 0]]),
    'variants > 0 has 3 elements instead of 2 (form, pages)',
  ],
  ['a word again', words, withMore(['arbeidq', [], []]), 'has the word arbeidq after arbeidq'],
  ['a word left out', words, withFewer, 'numbers pages otherwise'],
  [
    'a word of another page',
    [...ofBil, 0],
    (step) => (Number(step) + 1) % 4,
    'numbers pages otherwise: 2 of 4',
  ],
])('a chunk with %s is refused', (_, path, change, found) => {
  expect(refusalAt('.pf_index', path, change)).toContain(found);
});
