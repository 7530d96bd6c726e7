import { expect, test } from 'vitest';
import { learnLetters } from './letters.ts';

const usual = learnLetters(['veiledning', 'oppfolging', 'bolig', 'boliger', 'bolging']);

test('a word of letters as they often follow each other is more usual than one of others', () => {
  expect(usual('boligning')).toBeGreaterThan(usual('bloigning'));
  expect(usual('bloigning')).toBeGreaterThan(usual('xqzxqzxqz'));
});

test('beginnings and ends count', () => {
  expect(usual('bol')).toBeGreaterThan(usual('olb'));
  expect(usual('bolig')).toBeGreaterThan(usual('bolin'));
});

test('it is a mean of log probabilities: below zero, and no less for a long word', () => {
  expect(usual('bolig')).toBeLessThan(0);
  expect(Math.abs(usual('boligboligbolig'))).toBeLessThan(3 * Math.abs(usual('bolig')));
});

test('without words all letters are alike', () => {
  expect(learnLetters([])('ab')).toBeCloseTo(Math.log(1 / 30));
});
