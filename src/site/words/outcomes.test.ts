import { expect, test } from 'vitest';
import { makeOutcome } from '../../../tests/helpers/records.ts';
import type { Outcome } from '../../records/schemas/project.ts';
import { describeOutcome, groupOutcomes } from './outcomes.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const describeAll = (...outcomes: Partial<Outcome>[]) =>
  groupOutcomes(outcomes.map(makeOutcome)).flatMap((group) =>
    group.outcomes.map((outcome) => plain(describeOutcome(outcome))),
  );

test('says a number with its unit and whole', () => {
  expect(
    describeAll(
      { value: 12000, unit: 'kroner' },
      { value: 5, of: 15 },
      { value: 48, unit: 'prosent' },
      { value: 2.5, unit: 'prosent', of: 1200 },
    ),
  ).toEqual(['12 000 kroner', '5 av 15 personer', '48 prosent', '2,5 prosent av 1 200']);
});

test('says "færre enn 5" only of numbers that are', () => {
  const health = { topic: 'health', group: 'status', of: 12 } as const;
  expect(describeAll({ ...health, value: 3 }, { ...health, value: 9 })).toEqual([
    'færre enn 5 av 12 personer',
    'vises ikke',
  ]);
  expect(describeAll({ topic: 'health', value: 20, unit: 'prosent', of: 10 })).toEqual([
    'færre enn 5 av 10',
  ]);
});

test('puts single numbers before groups, groups in their order', () => {
  const groups = groupOutcomes([
    makeOutcome({ group: 'b' }),
    makeOutcome({ group: 'a' }),
    makeOutcome(),
    makeOutcome({ group: 'b' }),
  ]);
  expect(groups.map(({ name, outcomes }) => [name, outcomes.length])).toEqual([
    [undefined, 1],
    ['b', 2],
    ['a', 1],
  ]);
});

test('gives a group the whole that all its members share', () => {
  const total = (...outcomes: Partial<Outcome>[]) =>
    groupOutcomes(outcomes.map((changes) => makeOutcome({ group: 'a', ...changes })))[0]?.total;
  expect(total({ of: 15 }, { of: 15 })).toBe(15);
  expect(total({ of: 15 }, { of: 16 })).toBeUndefined();
  expect(total({ unit: 'prosent' }, { unit: 'prosent', of: 20 })).toBe(100);
});
