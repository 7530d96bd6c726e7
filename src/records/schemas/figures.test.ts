import { describe, expect, test } from 'vitest';
import { makeOutcome } from '../../../tests/helpers/records.ts';
import { type Outcome, projectSchema } from './project.ts';

/** `field: message` of everything wrong with outcomes like that of the helpers. */
function problems(...changes: Partial<Outcome>[]): string[] {
  const outcomes = changes.map((change) => makeOutcome(change));
  const issues = projectSchema.shape.outcomes.safeParse(outcomes).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a figure that cannot be right', () => {
  test.each<[Partial<Outcome>, string]>([
    [{ value: 24, of: 23 }, '0.value: is 24 of 23, a part greater than the whole'],
    [{ value: 8, of: 7, unit: 'timer' }, '0.value: is 8 of 7, a part greater than the whole'],
    [{ value: 5.5, of: 5, unit: 'poeng' }, '0.value: is 5.5 of 5, a part greater'],
    [{ value: 2.5 }, '0.value: counts personer in parts; write a whole number'],
    [{ value: 1.5, unit: 'barn' }, '0.value: counts barn in parts'],
    [{ value: 0.5, unit: 'møter' }, '0.value: counts møter in parts'],
    [{ value: 2, of: 7.5 }, '0.of: counts personer in parts'],
    [{ value: 50, of: 7.5, unit: 'prosent' }, '0.of: is in parts; write the whole number'],
    [{ value: 101, unit: 'prosent' }, '0.value: is more than 100 per cent of a whole'],
    [{ value: 100.5, unit: 'prosent', label: 'søkere' }, '0.value: is more than 100 per cent'],
    [{ value: 150, of: 12, unit: 'prosent', label: 'økning' }, '0.value: is more than 100 per'],
  ])('%j', (outcome, message) => {
    expect(problems(outcome)).toEqual([expect.stringContaining(message)]);
  });

  test('every one of a record', () => {
    expect(problems({ value: 2.5, of: 2.2 }, {}, { value: 101, unit: 'prosent' })).toHaveLength(4);
  });
});

test.each<Partial<Outcome>>([
  { value: 23, of: 23 },
  { value: 0, of: 23 },
  { value: 50, of: 21, unit: 'prosent' },
  { value: 83.33, unit: 'prosent' },
  { value: 100, unit: 'prosent' },
  { value: 150, unit: 'prosent', label: 'økning i henvendelser' },
  { value: 250, unit: 'prosent', label: 'auke i besøk' },
  { value: 120, unit: 'prosent', label: 'måloppnåelse' },
  { value: 3.7, unit: 'poeng' },
  { value: 2.5, of: 7.5, unit: 'timer' },
  { value: 1200.5, unit: 'kroner' },
])('%j may be', (outcome) => {
  expect(problems(outcome)).toEqual([]);
});

describe('groups', () => {
  const group = 'status';

  test('whose parts are more than the whole', () => {
    expect(problems({ value: 12, of: 20, group }, { value: 9, of: 20, group })).toEqual([
      ': has a group "status" whose parts are 21 together, more than the whole of 20; correct a figure, or take out of the group what is no part of its own',
    ]);
    expect(problems({ value: 12, of: 20, group }, { value: 9, group })).toHaveLength(1);
  });

  test('whose per cents are more than a hundred', () => {
    const parts = [60, 45].map((value) => ({ value, group, unit: 'prosent' as const }));
    expect(problems(...parts)).toEqual([expect.stringContaining('whose parts are 105 together')]);
  });

  test('that may be', () => {
    expect(problems({ value: 12, of: 20, group }, { value: 8, of: 20, group })).toEqual([]);
    expect(problems({ value: 12, group }, { value: 80, group })).toEqual([]);
    expect(problems({ value: 12, of: 20, group }, { value: 12, of: 20, group: 'annet' })).toEqual(
      [],
    );
    expect(problems({ value: 12, of: 20, group }, { value: 90, group, unit: 'barn' })).toEqual([]);
    const rounded = [33.5, 33.5, 34].map((value) => ({ value, group, unit: 'prosent' as const }));
    expect(problems(...rounded)).toEqual([]);
  });
});

describe('a range', () => {
  const range = (changes: Partial<Outcome>) => {
    const { value: _, ...outcome } = makeOutcome();
    return projectSchema.shape.outcomes
      .safeParse([{ ...outcome, ...changes }])
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  test('has two ends, the smaller first', () => {
    expect(range({ from: 20, to: 30 })).toBeUndefined();
    const twoEnds = [
      '0.from: and to are the two ends of a range; give both, the smaller one as from',
    ];
    expect(range({ from: 30, to: 20 })).toEqual(twoEnds);
    expect(range({ from: 20, to: 20 })).toEqual(twoEnds);
    expect(range({ from: 20 })).toEqual(twoEnds);
    expect(range({ to: 20 })).toEqual(twoEnds);
  });

  test('stands alone', () => {
    expect(range({ from: 20, to: 30, value: 25 })).toEqual([
      '0.value: stands beside from and to; keep either the one number or the two ends',
    ]);
    expect(range({ from: 20, to: 30, withheld: true })).toEqual([
      '0.value: stands beside withheld; remove it, for a withheld number stands nowhere',
    ]);
  });

  test('is no larger than its whole, and whole where people are counted', () => {
    expect(range({ from: 20, to: 30, of: 25 })?.[0]).toMatch(/^0.to: is 30 of 25/);
    expect(range({ from: 2.5, to: 30 })).toEqual(['0.from: counts personer in parts']);
  });
});
