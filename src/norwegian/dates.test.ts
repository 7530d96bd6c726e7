import { expect, test } from 'vitest';
import { formatDate, formatPeriod } from './dates.ts';

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
