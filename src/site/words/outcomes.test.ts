import { expect, test } from 'vitest';
import { makeOutcome, makeWithheld } from '../../../tests/helpers/records.ts';
import type { Outcome } from '../../records/schemas/project.ts';
import { groupOutcomes } from './outcomes.ts';

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
