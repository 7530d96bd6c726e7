import { expect, test } from 'vitest';
import { makeOutcome, makeResolved, makeWithheld } from '../../../tests/helpers/records.ts';
import type { Project } from '../read-content.ts';
import { figureLine } from './figure-line.ts';

const line = (changes: Partial<Project>) =>
  figureLine(makeResolved({ obstacles: [], continuation: { status: 'yes' }, ...changes })).map(
    (text) => text.replaceAll('\u00a0', ' '),
  );

test('parts of a whole first, work before all else, two at most', () => {
  const outcomes = [
    makeOutcome({ label: 'deltakere', value: 15, topic: 'participants' }),
    makeOutcome({ label: 'i skole', value: 3, of: 15, topic: 'education' }),
    makeOutcome({ label: 'søkte jobb', value: 9 }),
    makeOutcome({ label: 'i jobb', value: 5, of: 15 }),
  ];
  expect(line({ outcomes })).toEqual(['5 av 15 i jobb', '9 søkte jobb']);
  expect(line({ outcomes: outcomes.slice(0, 2) })).toEqual(['3 av 15 i skole', '15 deltakere']);
});

test('what is not people keeps its unit; ranges and estimates are told as such', () => {
  const { value: _, ...open } = makeOutcome({ label: 'i jobb' });
  expect(
    line({
      outcomes: [
        makeOutcome({ label: 'i jobb', value: 48, unit: 'prosent' }),
        makeOutcome({ label: 'fulgt opp', value: 1, unit: 'familier', topic: 'participants' }),
      ],
    }),
  ).toEqual(['48 prosent i jobb', '1 familie fulgt opp']);
  expect(line({ outcomes: [{ ...open, from: 20, to: 30 }] })).toEqual(['20–30 personer i jobb']);
  expect(line({ outcomes: [makeOutcome({ label: 'i jobb', value: 40, estimate: true })] })).toEqual(
    ['om lag 40 i jobb'],
  );
});

test('nothing withheld, and no figure that few ask for', () => {
  expect(
    line({
      outcomes: [
        makeWithheld(),
        makeWithheld({ topic: 'work' }),
        makeOutcome({ topic: 'health' }),
        makeOutcome({ topic: 'capacity' }),
      ],
    }),
  ).toEqual([]);
});

test('the number of obstacles, and how it goes on by its own words', () => {
  expect(
    line({ outcomes: [], obstacles: ['a'], continuation: { status: 'yes', form: 'undecided' } }),
  ).toEqual(['1 hindring', 'videreføring uavklart']);
});
