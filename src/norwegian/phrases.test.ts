import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { findPhrases, phraseOf, preparePhrases } from './phrases.ts';
import { wordsOf } from './words.ts';

const book = preparePhrases([
  ['a', ['gjeld', 'okonomisk radgivning']],
  ['b', ['okonomi', 'gjeld']],
  ['c', ['okonomisk radgivning for ungdom']],
]);

test('a word of two groups has both tokens', () => {
  expect(book.tokens.get('gjeld')).toEqual(['a', 'b']);
});

test('knows the longest phrase that begins with a word', () => {
  const words = ['okonomisk', 'gjeld', 'radgivning'];
  expect(words.map((word) => book.maxWords.get(word))).toEqual([4, 1, undefined]);
});

test('finds words and phrases, the longer and the shorter', () => {
  expect(findPhrases('ny okonomisk radgivning for ungdom gjeld'.split(' '), book)).toEqual([
    { from: 1, length: 4, tokens: ['c'] },
    { from: 1, length: 2, tokens: ['a'] },
    { from: 5, length: 1, tokens: ['a', 'b'] },
  ]);
});

test('a phrase is found whatever small words link it, where it stands in the text', () => {
  const school = preparePhrases([['t', [phraseOf('veileder i skolen')]]]);
  const search = (text: string) =>
    findPhrases(
      wordsOf(text).map((word) => canonical(word.text)),
      school,
    );
  expect(search('en veileder på skolen')).toEqual([{ from: 1, length: 3, tokens: ['t'] }]);
  expect(search('veileder skole')).toEqual([{ from: 0, length: 2, tokens: ['t'] }]);
  expect(search('veileder utenfor skolen')).toEqual([]);
  expect(search('veileder og en som er på skolen')).toEqual([]);
});

test('a word that needs its small word keeps it', () => {
  expect(phraseOf('tett på')).not.toBe(phraseOf('tett'));
  expect(phraseOf('kurs for ansatte')).toBe(phraseOf('kurs ansatte'));
});

test('a phrase cut off by the end is not found', () => {
  expect(findPhrases(['okonomisk'], book)).toEqual([]);
});

test('phrases are canonical, whatever form and signs they are written with', () => {
  expect(phraseOf('Økonomiske rådgivere')).toBe(phraseOf('okonomisk, RÅDGIVAR!'));
});
