import { expect, test } from 'vitest';
import { dateSchema, daySchema, endsBeforeItBegins, yearSchema } from './date.ts';

const problem = (schema: typeof dateSchema | typeof yearSchema, value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join();

test.each(['2021', '2021-12', '2021-12-31', '2024-02-29', '2000-02-29', '1900', '2099-12-31'])(
  '%s is a date',
  (date) => {
    expect(problem(dateSchema, date)).toBeUndefined();
  },
);

test.each([
  ['2021-13', 'is in a month that does not exist; write a month from 01 to 12'],
  ['2021-00', 'is in a month that does not exist; write a month from 01 to 12'],
  ['2021-13-01', 'is in a month that does not exist; write a month from 01 to 12'],
  ['2021-02-29', 'is a day that does not exist; that month has 28 days'],
  ['2100-02-29', 'is not in the years 1900 to 2099; correct the year'],
  ['1900-02-29', 'is a day that does not exist; that month has 28 days'],
  ['2021-04-31', 'is a day that does not exist; that month has 30 days'],
  ['2021-01-00', 'is a day that does not exist; that month has 31 days'],
  ['2021-12-32', 'is a day that does not exist; that month has 31 days'],
  ['0000', 'is not in the years 1900 to 2099; correct the year'],
  ['0022-01', 'is not in the years 1900 to 2099; correct the year'],
  ['20222', 'is not a date; write "2020", "2020-01" or "2020-01-31"'],
  ['2022-1', 'is not a date; write "2020", "2020-01" or "2020-01-31"'],
  ['2022-01-01T00:00', 'is not a date; write "2020", "2020-01" or "2020-01-31"'],
])('%s is none', (date, message) => {
  expect(problem(dateSchema, date)).toBe(message);
});

test('a day, and no less', () => {
  expect(problem(daySchema, '2024-02-29')).toBeUndefined();
  expect(problem(daySchema, '2023-02-29')).toBe(
    'is a day that does not exist; that month has 28 days',
  );
  expect(problem(daySchema, '2024-02')).toBe('is not a day; write "2020-01-31"');
});

test('a year as a number', () => {
  expect(problem(yearSchema, 2022)).toBeUndefined();
  for (const year of [22, 20222]) expect(problem(yearSchema, year)).toMatch(/correct the year/);
});

test.each([
  ['2022', '2021'],
  ['2022', '2021-12-31'],
  ['2022-02', '2022-01-31'],
  ['2022-01-02', '2022-01-01'],
  ['2022-03-01', '2022-02'],
])('from %s to %s ends before it begins', (from, to) => {
  expect(endsBeforeItBegins({ from, to })).toBe(true);
  expect(endsBeforeItBegins({ from: to, to: from })).toBe(false);
});

test.each([
  ['2021', '2021-03'],
  ['2021-03', '2021'],
  ['2021-03-31', '2021-03'],
  ['2021', '2021'],
  ['2021-12-31', '2022'],
])('from %s to %s may be', (from, to) => {
  expect(endsBeforeItBegins({ from, to })).toBe(false);
  expect(endsBeforeItBegins({ from })).toBe(false);
  expect(endsBeforeItBegins({ to })).toBe(false);
});
