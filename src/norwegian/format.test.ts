import { expect, test } from 'vitest';
import { countOf, formatList, formatNumber } from './format.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('numbers', () => {
  expect([12000, 2.8, 0.256, 1234567].map(formatNumber).map(plain)).toEqual([
    '12 000',
    '2,8',
    '0,26',
    '1 234 567',
  ]);
});

test('lists', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual([
    '',
    'a',
    'a og b',
    'a, b og c',
  ]);
});

test('counts', () => {
  const projects = (count: number) => plain(countOf(count, 'prosjekt', 'prosjekter'));
  expect([0, 1, 18, 1000].map(projects)).toEqual([
    '0 prosjekter',
    '1 prosjekt',
    '18 prosjekter',
    '1 000 prosjekter',
  ]);
});
