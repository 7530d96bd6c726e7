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
