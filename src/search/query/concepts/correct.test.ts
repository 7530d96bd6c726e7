import { expect, test } from 'vitest';
import { correctWord, editDistance, nearestWords, plainCorrection } from './correct.ts';
import { correctedQuery } from './correction.ts';
import { readKnownWords } from './known-words.ts';

const known = readKnownWords([
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

const { list } = known;

/** As if all that is typed had letters as slips have them: from so few words none can be learnt. */
const withUnusualLetters = (...pairs: (string | number)[]) => ({
  ...readKnownWords(pairs),
  letters: () => -2.6,
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
  const pairs = ['bolag', 2, 'solig', 90, 'bolid', 8, 'boliga', 8, 'xxxxx', 99];
  const words = readKnownWords(pairs).list;
  expect(nearestWords('bolig', words, 9)).toEqual(['bolid', 'boliga', 'bolag', 'solig']);
  expect(nearestWords('bolig', words)).toHaveLength(3);
});

test('short words and words far from all are left alone', () => {
  expect(nearestWords('ung', list)).toEqual([]);
  expect(nearestWords('gjxxd', list)).toEqual([]);
  expect(nearestWords('', list)).toEqual([]);
});

test.each([
  ['vieledning', 'veiledning'],
  ['Veildning', 'veiledning'],
  ['veielednning', undefined],
  ['oekonmi', 'økonomi'],
  ['xeiledning', 'veiledning'],
  ['gjedl', 'gjeld'],
  ['gjed', undefined],
])('%s is taken for %s', (typed, word) => {
  const words = withUnusualLetters('veiledning', 50, 'økonomi', 40, 'gjeld', 30);
  expect(plainCorrection(typed, words)).toBe(word);
});

test('a word of usual letters is not corrected, a short one less than a long one', () => {
  const usual = { ...withUnusualLetters('bolig', 20, 'arbeidsgiver', 9), letters: () => -1.7 };
  expect(plainCorrection('bolag', usual)).toBeUndefined();
  expect(plainCorrection('arbaidsgiver', usual)).toBe('arbeidsgiver');
});

test('a word that a prefix makes of a known one is not corrected', () => {
  const words = withUnusualLetters('avveiledning', 1, 'veiledning', 1);
  expect(plainCorrection('aveiledning', words)).toBe('avveiledning');
  expect(plainCorrection('uveiledning', words)).toBeUndefined();
});

test('of several words the likeliest slip is meant, then the most frequent', () => {
  const words = withUnusualLetters('veilednong', 30, 'veiledning', 20, 'veilednxng', 10);
  expect(plainCorrection('veilednign', words)).toBe('veiledning');
  expect(plainCorrection('veilednng', words)).toBe('veilednong');
});

test('a slip that makes æ, ø or å of two letters is one slip', () => {
  const words = withUnusualLetters('telefonnummer', 3);
  expect(plainCorrection('teoefonnummer', words)).toBe('telefonnummer');
});

test('says whether a word is a slip or made of parts', () => {
  const words = withUnusualLetters('ungdom', 1, 'bolig', 1, 'veiledning', 1);
  expect(correctWord('vieledning', words)).toMatchObject({ used: 'veiledning', kind: 'slip' });
  expect(correctWord('ungdomsbolig', words)).toMatchObject({ used: 'ungdom bolig', kind: 'parts' });
  expect(correctWord('xyzxyz', words)).toBeUndefined();
});

test('the query searched for has the words used in place of those typed', () => {
  expect(
    correctedQuery(' Vieledning om boilg', [
      { typed: 'Vieledning', used: 'veiledning', kind: 'slip' },
      { typed: 'boilg', used: 'bolig', kind: 'slip' },
    ]),
  ).toBe(' veiledning om bolig');
  expect(correctedQuery('gjeld', [])).toBe('gjeld');
});
