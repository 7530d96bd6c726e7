import { expect, test } from 'vitest';
import { readKnownWords } from './known-words.ts';

test('reads pairs of word and count', () => {
  const { list, spellings } = readKnownWords(['Økonomi', 40, 'gjeld', 30]);
  expect(list).toEqual([
    { word: 'Økonomi', folded: 'okonomi', count: 40 },
    { word: 'gjeld', folded: 'gjeld', count: 30 },
  ]);
  expect(spellings.get('okonomi')).toBe('Økonomi');
});

test('the usual letters are those of the words', () => {
  const { letters } = readKnownWords(['gjeld', 1, 'gjelder', 1]);
  expect(letters('gjeld')).toBeGreaterThan(letters('dlejg'));
});
