import { expect, test } from 'vitest';
import { makeResolved } from '../../../tests/helpers/records.ts';
import { measureCompleteness } from './completeness.ts';

const rows = measureCompleteness([
  makeResolved(),
  makeResolved({
    sections: {},
    outcomes: [],
    period: undefined,
    gaps: [
      { field: 'results', kind: 'cut-off' },
      { field: 'results', kind: 'unreadable' },
      { field: 'obstacles', kind: 'unreadable' },
    ],
  }),
]);
const row = (label: string) => rows.find((candidate) => candidate.label === label);

test('counts what is there, what is missing and what is damaged', () => {
  expect(row('Resultater')).toEqual({
    label: 'Resultater',
    present: 1,
    missing: 1,
    cutOff: 1,
    unreadable: 1,
  });
  expect(row('Hindringer')).toEqual({
    label: 'Hindringer',
    present: 1,
    missing: 1,
    cutOff: 0,
    unreadable: 1,
  });
  expect(row('Samarbeid')).toEqual({
    label: 'Samarbeid',
    present: 0,
    missing: 2,
    cutOff: 0,
    unreadable: 0,
  });
});

test('measures outcomes and period too', () => {
  expect([row('Tall')?.present, row('Periode')?.present]).toEqual([1, 1]);
});

test('how a project goes on may stand among the facts alone', () => {
  const [withHow, without] = [
    { status: 'yes', how: 'Fast stilling.' } as const,
    { status: 'yes' } as const,
  ].map((continuation) =>
    measureCompleteness([makeResolved({ sections: {}, continuation })]).find(
      ({ label }) => label === 'Videreføring',
    ),
  );
  expect([withHow?.present, without?.present]).toEqual([1, 0]);
});
