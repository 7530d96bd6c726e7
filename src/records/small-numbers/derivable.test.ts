import { describe, expect, test } from 'vitest';
import { derivable, open, secret, status } from '../../../tests/helpers/derivable.ts';

describe('one group', () => {
  test('a single withheld number is the rest', () => {
    expect(derivable([secret(status(9)), open(7, status(9))])).toEqual([0]);
  });

  test('two that can only be 1 each', () => {
    expect(derivable([secret(status(9)), secret(status(9)), open(7, status(9))])).toEqual([0, 1]);
  });

  test('two that can be divided in two ways', () => {
    expect(derivable([secret(status(9)), secret(status(9)), open(6, status(9))])).toEqual([]);
  });

  test('a withheld number on an open topic guards as well', () => {
    const work = secret({ ...status(10), topic: 'work' });
    expect(derivable([secret(status(10)), work, open(5, status(10))])).toEqual([]);
  });

  test('all withheld', () => {
    expect(derivable([secret(status(4)), secret(status(4)), secret(status(4))])).toEqual([]);
    expect(derivable([secret(status(3)), secret(status(3)), secret(status(3))])).toEqual([0, 1, 2]);
  });

  test('a zero guards nothing', () => {
    expect(derivable([secret(status(9)), open(0, status(9)), open(7, status(9))])).toEqual([0]);
  });

  test('no more than four is left for what begins the withholding', () => {
    expect(derivable([secret(status(23)), open(8, status(23))])).toEqual([]);
  });

  test('a whole that is all but full leaves one number, though not all parts are told', () => {
    expect(derivable([secret(status(9)), open(8, status(9))])).toEqual([0]);
  });

  test('a reader knows that the next smallest is withheld', () => {
    // 9 together, of which the one that is no larger than 5 is 5.
    const work = secret({ ...status(14), topic: 'work' });
    expect(derivable([secret(status(14)), work, open(5, status(14))])).toEqual([0, 1]);
    expect(derivable([secret(status(15)), work, open(6, status(15))])).toEqual([]);
  });

  test('figures of meetings are no part', () => {
    const meetings = open(7, { ...status(9), unit: 'møter' });
    expect(derivable([secret(status(9)), meetings])).toEqual([]);
  });
});

describe('the same whole, grouped or not', () => {
  test('without groups', () => {
    expect(derivable([secret({ of: 9 }), open(7, { of: 9 })])).toEqual([0]);
  });

  test('one in a group, the other not', () => {
    expect(derivable([secret(status(9)), open(7, { of: 9 })])).toEqual([0]);
  });

  test('two groups that share a whole', () => {
    expect(derivable([secret(status(9)), open(7, { of: 9, group: 'annet' })])).toEqual([0]);
  });

  test('two groups of different wholes', () => {
    expect(derivable([secret(status(12)), open(7, { of: 9, group: 'annet' })])).toEqual([]);
  });

  test('families and persons are different wholes', () => {
    expect(derivable([secret({ of: 9 }), open(7, { of: 9, unit: 'familier' })])).toEqual([]);
  });

  test('figures that overlap are no parts of a sum', () => {
    const overlapping = [3, 2, 1, 3].map((value) => open(value, { of: 5 }));
    expect(derivable([...overlapping, secret({ of: 5 }), secret({ of: 5 })])).toEqual([]);
  });

  test('a figure that is the whole is no part beside others', () => {
    expect(derivable([secret({ of: 9 }), open(7, { of: 9 }), open(9, { of: 9 })])).toEqual([0]);
  });
});

test('a record that withholds nothing gives nothing away', () => {
  expect(derivable([open(7, status(9)), open(2, status(9))])).toEqual([]);
});

test('a long list of withheld numbers is no burden', () => {
  const many = Array.from({ length: 12 }, () => secret(status(400)));
  expect(derivable([...many, open(200, status(400))])).toEqual([]);
});
