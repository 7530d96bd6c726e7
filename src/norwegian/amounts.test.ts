import { expect, test } from 'vitest';
import { makeOutcome, makeWithheld } from '../../tests/helpers/records.ts';
import type { Outcome } from '../records/schemas/project.ts';
import { describeAmount } from './amounts.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const describeAll = (...outcomes: Outcome[]) =>
  outcomes.map((outcome) => plain(describeAmount(outcome)));

test('says a number with its unit and whole', () => {
  expect(
    describeAll(
      makeOutcome({ value: 12000, unit: 'kroner' }),
      makeOutcome({ value: 5, of: 15 }),
      makeOutcome({ value: 48, unit: 'prosent' }),
      makeOutcome({ value: 2.5, unit: 'prosent', of: 1200 }),
    ),
  ).toEqual(['12 000 kroner', '5 av 15 personer', '48 prosent', '2,5 prosent av 1 200']);
});

test('says one of a kind, ranges and estimates', () => {
  const range = { value: undefined, from: 20, to: 30 } as Partial<Outcome>;
  expect(
    describeAll(
      makeOutcome({ value: 1 }),
      makeOutcome({ value: 1, of: 4 }),
      makeOutcome({ value: 1, unit: 'barn' }),
      makeOutcome(range),
      makeOutcome({ ...range, of: 60, estimate: true }),
      makeOutcome({ value: 40, unit: 'prosent', estimate: true }),
    ),
  ).toEqual([
    '1 person',
    '1 av 4 personer',
    '1 barn',
    '20–30 personer',
    'om lag 20–30 av 60 personer',
    'om lag 40 prosent',
  ]);
});

test('says the same of all withheld numbers, whatever the reason', () => {
  expect(
    describeAll(
      makeWithheld({ of: 12 }),
      makeWithheld({ of: 12, topic: 'work' }),
      makeWithheld({ of: 10, unit: 'prosent' }),
      makeWithheld(),
    ),
  ).toEqual([
    'vises ikke (av 12 personer)',
    'vises ikke (av 12 personer)',
    'vises ikke (av 10)',
    'vises ikke',
  ]);
});
