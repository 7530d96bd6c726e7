import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import {
  factLine,
  formatContinuation,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatYears,
  paragraphShort,
} from './format.ts';

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
  expect([0, 1, 18, 1000].map(formatCount).map(plain)).toEqual([
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

test('the line of facts leaves out what is not known', () => {
  const short = paragraphShort(vocabulary);
  expect(factLine(makeResolved(), short)).toEqual([
    'NAV Nordvik',
    'Nordlandet',
    '2022–2023',
    'sluttrapport',
    '§\u00a017, §\u00a020 a',
  ]);
  expect(
    factLine(
      makeResolved({
        office: 'nasjonalt',
        reportType: 'unknown',
        paragraphs: ['andre'],
        period: undefined,
      }),
      short,
    ),
  ).toEqual(['Nasjonalt', '2022']);
});

test('continuation', () => {
  expect(formatContinuation({ status: 'yes', how: 'Stillingen er fast.' })).toBe(
    'Ja. Stillingen er fast.',
  );
  expect(formatContinuation({ status: 'unknown' })).toBe('Ikke oppgitt');
});

test('years are those of the period where both ends are known, else that of the report', () => {
  const lines = ['u22:1'];
  expect(formatYears({ year: 2022, period: { from: '2020-01', to: '2022', lines } })).toBe(
    '2020–2022',
  );
  expect(formatYears({ year: 2022, period: { from: '2021', to: '2021', lines } })).toBe('2021');
  expect(formatYears({ year: 2022, period: { from: '2020', lines } })).toBe('2022');
  expect(formatYears({ year: 2022, period: undefined })).toBe('2022');
});
