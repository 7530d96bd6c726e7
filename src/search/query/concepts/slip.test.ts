import { expect, test } from 'vitest';
import { areNeighbours, isVowelForConsonant, slipBetween } from './slip.ts';

test.each([
  ['gjedl', 'gjeld', { kind: 'swapped' }],
  ['jgeld', 'gjeld', { kind: 'swapped' }],
  ['gjel', 'gjeld', { kind: 'lost' }],
  ['jeld', 'gjeld', { kind: 'lost' }],
  ['gjelld', 'gjeld', { kind: 'doubled' }],
  ['gjeldd', 'gjeld', { kind: 'doubled' }],
  ['gjesld', 'gjeld', { kind: 'extra' }],
  ['gjelda', 'gjeld', { kind: 'extra' }],
  ['gjald', 'gjeld', { kind: 'changed', typed: 'a', meant: 'e' }],
  ['mæte', 'møte', { kind: 'mixed' }],
  ['mote', 'møte', { kind: 'changed', typed: 'o', meant: 'ø' }],
  ['gjels', 'gjeld', { kind: 'changed', typed: 's', meant: 'd' }],
])('%s for %s', (typed, word, slip) => {
  expect(slipBetween(typed, word)).toEqual(slip);
});

test.each([
  ['gjeld', 'gjeld'],
  ['gjdle', 'gjeld'],
  ['gelds', 'gjeld'],
  ['gjeldene', 'gjeld'],
  ['', 'ab'],
])('%s is more or less than one slip from %s', (typed, word) => {
  expect(slipBetween(typed, word)).toBeUndefined();
  expect(slipBetween(word, typed)).toBeUndefined();
});

test('keys beside each other and in the rows above and below are neighbours', () => {
  for (const pair of ['as', 'aq', 'az', 'lø', 'op']) {
    const [one = '', other = ''] = pair;
    expect([pair, areNeighbours(one, other), areNeighbours(other, one)]).toEqual([
      pair,
      true,
      true,
    ]);
  }
  expect(areNeighbours('a', 'd')).toBe(false);
  expect(areNeighbours('q', 'z')).toBe(false);
  expect(areNeighbours('é', 'e')).toBe(false);
});

test('a vowel for a consonant', () => {
  expect(isVowelForConsonant('a', 's')).toBe(true);
  expect(isVowelForConsonant('ø', 'l')).toBe(true);
  expect(isVowelForConsonant('a', 'e')).toBe(false);
  expect(isVowelForConsonant('k', 's')).toBe(false);
});
