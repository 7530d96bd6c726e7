import { expect, test } from 'vitest';
import { rareForms, tellingWords, type WordCount } from './shared-words.ts';

/** Words with their numbers, each its own stem and form. */
const words = (counts: Record<string, number>) =>
  new Map(
    Object.entries(counts).map(([word, count]): [string, WordCount] => [
      word,
      { count, word, forms: new Map([[word, { count, word }]]) },
    ]),
  );

test('the words that both use most, two at most, short ones and stop words never', () => {
  const one = words({ privatist: 2, eksamen: 3, verksted: 2, kurs: 9, mange: 9, alene: 1 });
  const other = words({ privatist: 1, eksamen: 2, verksted: 1, kurs: 9, mange: 9, alene: 1 });
  expect(tellingWords(one, other, () => true)).toEqual(['eksamen', 'privatist']);
  expect(tellingWords(one, other, (form) => form === 'verksted')).toEqual(['verksted']);
  expect(tellingWords(one, words({ fagbrev: 5 }), () => true)).toEqual([]);
  // Once in each says little.
  expect(tellingWords(words({ alene: 1 }), words({ alene: 1 }), () => true)).toEqual([]);
});

test('a form is rare that a handful or one project in eighteen has', () => {
  const projects = [
    ...Array.from({ length: 4 }, () => words({ vanlig: 1 })),
    ...Array.from({ length: 3 }, () => words({ sjelden: 1 })),
  ];
  expect(['vanlig', 'sjelden'].map(rareForms(projects))).toEqual([false, true]);
});
