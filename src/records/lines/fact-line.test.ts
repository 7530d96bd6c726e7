import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { factLine, formatYears, paragraphShort } from './fact-line.ts';

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

test('years are those of the period where both ends are known, else that of the report', () => {
  const lines = ['u22:1'];
  expect(formatYears({ year: 2022, period: { from: '2020-01', to: '2022', lines } })).toBe(
    '2020–2022',
  );
  expect(formatYears({ year: 2022, period: { from: '2021', to: '2021', lines } })).toBe('2021');
  expect(formatYears({ year: 2022, period: { from: '2020', lines } })).toBe('2022');
  expect(formatYears({ year: 2022, period: undefined })).toBe('2022');
});
