import { expect, test } from 'vitest';
import { makeOutcome } from '../../../tests/helpers/records.ts';
import { outcomeTopics, outcomeUnits } from './outcome-kinds.ts';
import type { Outcome } from './project.ts';
import { tellsSmallNumber } from './small-number.ts';

const tells = (changes: Partial<Outcome>) => tellsSmallNumber(makeOutcome(changes));
const confidential = [
  'housing',
  'health',
  'benefits',
  'crime',
  'child-welfare',
  'family',
  'other',
] as const;

test.each(confidential)('a count from 1 to 4 on %s may not be told', (topic) => {
  expect([0, 1, 4, 5].map((value) => tells({ topic, value }))).toEqual([false, true, true, false]);
});

test('every other topic is told as reported', () => {
  const open = outcomeTopics.filter(
    (topic) => !(confidential as readonly string[]).includes(topic),
  );
  expect(open).toEqual(['participants', 'capacity', 'work', 'education', 'activity']);
  for (const topic of open) expect(tells({ topic, value: 1 })).toBe(false);
});

test('units that count people, and those of which somebody has one', () => {
  const counted = (topic: Outcome['topic']) =>
    outcomeUnits.filter((unit) => tells({ topic, value: 2, unit }));
  const people = ['personer', 'barn', 'familier', 'husstander', 'saker'];
  expect(counted('other')).toEqual([...people, 'svar']);
  expect(counted('health').toSorted()).toEqual(
    [
      ...people,
      'svar',
      'ansatte',
      'arbeidsforhold',
      'avtaler',
      'boliger',
      'henvendelser',
      'planer',
    ].toSorted(),
  );
});

test.each<[string, Partial<Outcome>, boolean]>([
  ['20 percent of 20 is four', { value: 20, of: 20 }, true],
  ['25 percent of 20 is five', { value: 25, of: 20 }, false],
  ['33 percent of 15 is five, as it is rounded', { value: 33, of: 15 }, false],
  ['5 percent of 18 is one, as it is cut off', { value: 5, of: 18 }, true],
  ['nothing is nobody', { value: 0, of: 20 }, false],
  ['a percentage of nothing known', { value: 20 }, false],
])('%s', (_, changes, expected) => {
  expect(tells({ topic: 'health', unit: 'prosent', ...changes })).toBe(expected);
});

test('an end of a range is told as much as a number', () => {
  expect(tells({ topic: 'benefits', value: undefined, from: 3, to: 9 })).toBe(true);
  expect(tells({ topic: 'benefits', value: undefined, from: 5, to: 9 })).toBe(false);
  expect(tells({ topic: 'work', value: undefined, from: 3, to: 9 })).toBe(false);
});
