import { expect, test } from 'vitest';
import { makeOutcome, makeWithheld } from '../../../tests/helpers/records.ts';
import type { Outcome } from '../../records/schemas/project.ts';
import { describeOutcome, groupOutcomes } from './outcomes.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const describeAll = (...outcomes: Outcome[]) =>
  groupOutcomes(outcomes).flatMap((group) =>
    group.outcomes.map((outcome) => plain(describeOutcome(outcome))),
  );

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

test('gives no whole to a group that shows no part of it', () => {
  const [group] = groupOutcomes([makeWithheld({ group: 'a', of: 4 })]);
  expect(group).not.toHaveProperty('total');
});
