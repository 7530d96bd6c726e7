import { describe, expect, test } from 'vitest';
import { makeOutcome } from '../../tests/helpers/records.ts';
import type { Outcome } from './schemas/project.ts';
import { hideSmallNumbers } from './small-numbers.ts';

/** The numbers as shown: the value, or why it is hidden. */
const shown = (...outcomes: Partial<Outcome>[]) =>
  hideSmallNumbers(outcomes.map((changes) => makeOutcome(changes))).map(
    ({ value, hidden }) => hidden ?? value,
  );

/** One group of parts of the same whole. */
const group = (...outcomes: Partial<Outcome>[]) =>
  shown(...outcomes.map((changes) => ({ group: 'status', ...changes })));

describe('a single number', () => {
  test.each(['health', 'benefits', 'crime', 'child-welfare', 'family'] as const)(
    'on %s is hidden from 1 to 4',
    (topic) => {
      const values = [0, 1, 4, 5].map((value) => ({ topic, value }));
      expect(shown(...values)).toEqual([0, 'small', 'small', 5]);
    },
  );

  test.each(['participants', 'work', 'education', 'activity', 'housing', 'other'] as const)(
    'on %s is shown as reported',
    (topic) => {
      expect(shown({ topic, value: 1 })).toEqual([1]);
    },
  );

  test('counts people in every unit of people, but not meetings', () => {
    const units = [
      'personer',
      'barn',
      'familier',
      'husstander',
      'saker',
      'møter',
      'timer',
    ] as const;
    expect(shown(...units.map((unit) => ({ topic: 'health' as const, value: 2, unit })))).toEqual([
      'small',
      'small',
      'small',
      'small',
      'small',
      2,
      2,
    ]);
  });

  test('a percentage is hidden where the whole shows that it means 1 to 4', () => {
    const percent = { topic: 'health', unit: 'prosent' } as const;
    expect(
      shown(
        { ...percent, value: 20, of: 20 },
        { ...percent, value: 25, of: 20 },
        { ...percent, value: 20 },
      ),
    ).toEqual(['small', 25, 20]);
  });

  test('nothing of a hidden number is left in what is shown', () => {
    const [hidden] = hideSmallNumbers([
      makeOutcome({ topic: 'health', value: 3, printedAs: '3,' }),
    ]);
    expect(hidden).not.toHaveProperty('value');
    expect(hidden).not.toHaveProperty('printedAs');
  });
});

describe('a number that another could be worked out from', () => {
  const small = { topic: 'health', value: 2 } as const;

  test('the next smallest of the group is hidden too, whatever its topic', () => {
    expect(group(small, { value: 9 }, { value: 7 })).toEqual(['small', 9, 'derivable']);
  });

  test('with a tie all of the smallest are hidden', () => {
    expect(group(small, { value: 7 }, { value: 7 }, { value: 8 })).toEqual([
      'small',
      'derivable',
      'derivable',
      8,
    ]);
  });

  test('two small ones guard each other', () => {
    expect(group(small, small, { value: 7 })).toEqual(['small', 'small', 7]);
  });

  test('numbers that do not add up to people stay', () => {
    expect(group(small, { value: 6, unit: 'møter' }, { value: 7 })).toEqual([
      'small',
      6,
      'derivable',
    ]);
  });

  test('percentages of one whole are guarded like counts', () => {
    const percent = { unit: 'prosent', of: 10 } as const;
    expect(group({ ...percent, topic: 'health', value: 30 }, { ...percent, value: 70 })).toEqual([
      'small',
      'derivable',
    ]);
  });

  test('other groups and single numbers stay', () => {
    expect(shown({ ...small, group: 'a' }, { value: 7, group: 'b' }, { value: 8 })).toEqual([
      'small',
      7,
      8,
    ]);
  });
});

describe('several hidden numbers', () => {
  test('that are all 1 could be found from their sum, so the next smallest is hidden too', () => {
    expect(
      group(
        { topic: 'benefits', value: 1 },
        { topic: 'benefits', value: 1 },
        { topic: 'work', value: 6 },
      ),
    ).toEqual(['small', 'small', 'derivable']);
  });

  test('a zero protects nothing', () => {
    expect(
      group(
        { topic: 'benefits', value: 2 },
        { topic: 'work', value: 0 },
        { topic: 'work', value: 6 },
      ),
    ).toEqual(['small', 0, 'derivable']);
  });
});
