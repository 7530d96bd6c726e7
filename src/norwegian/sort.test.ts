import { expect, test } from 'vitest';
import { sortBy } from './sort.ts';

const sorted = (...values: string[]) => sortBy(values, (value) => value);

test('æ, ø and å stand last, in that order', () => {
  expect(sorted('Åmot', 'Øksnes', 'Ærlig', 'Zetten', 'Askøy')).toEqual([
    'Askøy',
    'Zetten',
    'Ærlig',
    'Øksnes',
    'Åmot',
  ]);
});

test.each([
  [
    ['Aasen', 'Asker', 'Øvre', 'Ås'],
    ['Asker', 'Øvre', 'Ås', 'Aasen'],
  ],
  [
    ['Haabet', 'Hå', 'Hol', 'Høyanger', 'Habo'],
    ['Habo', 'Hol', 'Høyanger', 'Hå', 'Haabet'],
  ],
  [
    ['AA-gruppa', 'Bø', 'Zorro'],
    ['Bø', 'Zorro', 'AA-gruppa'],
  ],
  [
    ['Bærum', 'Båtsfjord', 'Bømlo', 'Bykle'],
    ['Bykle', 'Bærum', 'Bømlo', 'Båtsfjord'],
  ],
  [
    ['Ærø', 'ål', 'øl', 'alv', 'Zo'],
    ['alv', 'Zo', 'Ærø', 'øl', 'ål'],
  ],
])('%s: aa stands where å does, and case does not count', (values, expected) => {
  expect(sorted(...values)).toEqual(expected);
});

test('numbers sort by value', () => {
  expect(sorted('§ 17', '§ 2', '§ 12')).toEqual(['§ 2', '§ 12', '§ 17']);
});

test('a later key decides between equals; the list itself is left as it was', () => {
  const values = [
    { a: 'x', b: '2' },
    { a: 'x', b: '1' },
    { a: 'w', b: '3' },
  ];
  expect(
    sortBy(
      values,
      ({ a }) => a,
      ({ b }) => b,
    ).map(({ b }) => b),
  ).toEqual(['3', '1', '2']);
  expect(values[0]?.b).toBe('2');
});
