import { expect, test } from 'vitest';
import {
  editDistance,
  knownParts,
  nearestWords,
  plainCorrection,
  readWordList,
} from './correct.ts';

const list = readWordList([
  'gjeld',
  30,
  'felt',
  3,
  'økonomi',
  40,
  'bolig',
  20,
  'bolag',
  2,
  'solid',
  5,
  'kvalifiseringsprogram',
  9,
  'veiledning',
  50,
  'unge',
  60,
]);

test('reads pairs of word and count', () => {
  expect(readWordList(['Økonomi', 40, 'gjeld', 30])).toEqual([
    { word: 'Økonomi', folded: 'okonomi', count: 40 },
    { word: 'gjeld', folded: 'gjeld', count: 30 },
  ]);
});

test.each([
  ['gjeld', 'gjeld', 0],
  ['gjeld', 'gjel', 1],
  ['gjeld', 'gjelld', 1],
  ['gjeld', 'gjald', 1],
  ['gjeld', 'gjedl', 1],
  ['bolig', 'oblgi', 2],
  ['', 'ab', 2],
])('from %s to %s it is %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

test('a distance above the limit is only known to be above', () => {
  expect(editDistance('arbeid', 'veiledning', 2)).toBeGreaterThan(2);
});

test.each([
  ['gjedl', 'gjeld'],
  ['okonmi', 'økonomi'],
  ['veildening', 'veiledning'],
  ['kvalifisringsprogramm', 'kvalifiseringsprogram'],
])('%s is nearest to %s', (typed, word) => {
  expect(nearestWords(typed, list)[0]).toBe(word);
});

test('nearest first, then same first letter, then most frequent, then by letters', () => {
  const words = readWordList(['bolag', 2, 'solig', 90, 'bolid', 8, 'boliga', 8, 'xxxxx', 99]);
  expect(nearestWords('bolig', words, 9)).toEqual(['bolid', 'boliga', 'bolag', 'solig']);
  expect(nearestWords('bolig', words)).toHaveLength(3);
});

test('short words and words far from all are left alone', () => {
  expect(nearestWords('ung', list)).toEqual([]);
  expect(nearestWords('gjxxd', list)).toEqual([]);
  expect(nearestWords('', list)).toEqual([]);
});

test('only plain slips are corrected: six letters or more, five where one word is near, the first as typed', () => {
  expect(plainCorrection('vieledning', ['veiledning', 'ledning'])).toBe('veiledning');
  expect(plainCorrection('oekonmi', ['økonomi'])).toBe('økonomi');
  expect(plainCorrection('gjedl', ['gjeld'])).toBe('gjeld');
  expect(plainCorrection('gjedl', ['gjeld', 'gjerd'])).toBeUndefined();
  expect(plainCorrection('gjed', ['gjeld'])).toBeUndefined();
  expect(plainCorrection('reiledning', ['veiledning'])).toBeUndefined();
  expect(plainCorrection('vieledning', [])).toBeUndefined();
});

test('an unknown word may be made of known ones', () => {
  const words = readWordList(['gjeld', 1, 'økonomi', 1, 'veiledning', 1, 'under', 1]);
  expect(knownParts('økonomiveiledning', words)).toBe('økonomi veiledning');
  expect(knownParts('gjeldsokonomi', words)).toBe('gjeld økonomi');
  expect(knownParts('økonomixyzx', words)).toBe('økonomi');
  expect(knownParts('xyzxveiledning', words)).toBe('veiledning');
  expect(knownParts('underxyzxyz', words)).toBeUndefined();
  expect(knownParts('xyzxyzxyz', words)).toBeUndefined();
});
