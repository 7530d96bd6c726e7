import { expect, test } from 'vitest';
import { countOf, formatDate, formatList, formatNumber, formatPeriod } from './format.ts';

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

test('dates are as exact as the report', () => {
  expect(['2020', '2020-01', '2020-12-31'].map(formatDate)).toEqual([
    '2020',
    'januar 2020',
    '31. desember 2020',
  ]);
});

test('periods', () => {
  expect(formatPeriod({ from: '2020', to: '2022-12-31' })).toBe('2020 – 31. desember 2022');
  expect(formatPeriod({ from: '2020' })).toBe('fra 2020');
  expect(formatPeriod({ to: '2022' })).toBe('til 2022');
  expect(formatPeriod({ from: '2020', to: '2020' })).toBe('2020');
  expect(formatPeriod({})).toBe('');
});
