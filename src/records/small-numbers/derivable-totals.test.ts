import { describe, expect, test } from 'vitest';
import { derivable, open, secret, status } from '../../../tests/helpers/derivable.ts';

describe('totals', () => {
  const participants = (value: number) => open(value, { topic: 'participants' });

  test('the participants may be the whole of figures without one', () => {
    expect(derivable([participants(9), open(7), secret()])).toEqual([2]);
    expect(derivable([participants(9), open(7, { group: 'a' }), secret({ group: 'a' })])).toEqual([
      2,
    ]);
    expect(derivable([participants(30), open(7), secret()])).toEqual([]);
  });

  test('of a whole that is only possible it is not supposed that the rule tells more', () => {
    // 9 together, of which the one that is no larger than 5 would be 5.
    const parts = [secret({ group: 'a' }), secret({ group: 'a', topic: 'work' })];
    expect(derivable([participants(14), open(5, { group: 'a' }), ...parts])).toEqual([]);
  });

  test('a group may add up to another figure', () => {
    const families = open(7, { topic: 'family', unit: 'familier' });
    const parts = [1, 5].map((value) => open(value, { group: 'resultater' }));
    expect(derivable([families, ...parts, secret({ group: 'resultater' })])).toEqual([3]);
  });

  test('a total in the prose', () => {
    const group = [open(7, { group: 'a' }), secret({ group: 'a' })];
    expect(derivable(group, [9])).toEqual([1]);
    expect(derivable(group, [30])).toEqual([]);
    expect(derivable([open(7), secret()], [9])).toEqual([1]);
  });

  test('a figure may be the sum of others on its topic', () => {
    const benefits = { topic: 'benefits', of: 20 } as const;
    expect(derivable([secret({ of: 20 }), open(5, benefits), open(7, benefits)])).toEqual([0]);
  });

  test('a sum and a sum of a part of it give away the rest', () => {
    const benefits = [secret(status(9)), secret(status(9))];
    const work = secret({ ...status(9), topic: 'work' });
    expect(derivable([...benefits, work])).toEqual([]);
    expect(derivable([...benefits, work, open(5, { topic: 'benefits', of: 9 })])).toEqual([2]);
  });
});

describe('percentages', () => {
  test('of the same whole are counts', () => {
    expect(derivable([secret(status(20)), open(85, { ...status(20), unit: 'prosent' })])).toEqual([
      0,
    ]);
    const percent = { ...status(18), unit: 'prosent' } as const;
    expect(derivable([secret(percent), secret(percent), open(89, percent)])).toEqual([0, 1]);
  });

  test('without a whole are of a hundred', () => {
    const percent = { group: 'a', unit: 'prosent' } as const;
    expect(derivable([secret(percent), open(85, percent)])).toEqual([0]);
    expect(derivable([secret(percent), secret(percent), open(85, percent)])).toEqual([]);
  });

  test('of what is told in persons too are counted once', () => {
    const both = [
      open(7, { ...status(10), label: 'i jobb' }),
      open(70, { ...status(10), label: 'i jobb', unit: 'prosent' }),
    ];
    expect(derivable([...both, secret(status(10))])).toEqual([2]);
  });

  test('beside what is withheld in persons do not make it told', () => {
    const twice = [
      secret({ ...status(9), label: 'i jobb', topic: 'work' }),
      open(44, { ...status(9), label: 'i jobb', unit: 'prosent' }),
    ];
    expect(derivable([...twice, open(5, status(9))])).toEqual([0]);
  });
});

test('figures with the same label in two groups are two', () => {
  const inWork = (value: number, group: string) => open(value, { group, of: 12, label: 'i jobb' });
  expect(derivable([inWork(4, '2021'), inWork(5, '2022'), secret({ of: 12 })])).toEqual([2]);
});
