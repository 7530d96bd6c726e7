import { expect, test } from 'vitest';
import type { Suggestion } from '../format/files.ts';

import { fitting } from './suggestions.ts';

const suggestions: Suggestion[] = [
  ['malgruppe', 'Unge under 30 år', 'unge'],
  ['metode', 'Gjelds- og økonomirådgivning', 'gjeldsradgivning'],
  ['kommune', 'Ås', 'as'],
  ['prosjekt', 'Ung i Ås', 'ung-i-as'],
];
const idsFor = (typed: string) => fitting(suggestions, typed).map(([, , id]) => id);

test('words may be unfinished, but begin where a word begins', () => {
  expect(idsFor('un')).toEqual(['unge', 'ung-i-as']);
  expect(idsFor('rådgiv')).toEqual([]);
});

test('all words typed must be there, in any order', () => {
  expect(idsFor('ås ung')).toEqual(['ung-i-as']);
  expect(idsFor('ung bergen')).toEqual([]);
});

test('letters without a Norwegian keyboard', () => {
  expect(idsFor('okonomi')).toEqual(['gjeldsradgivning']);
  expect(idsFor('AAS')).toEqual(['as', 'ung-i-as']);
});

test.each(['', '  ', '§', '😀', '<'])('nothing for %j', (typed) => {
  expect(idsFor(typed)).toEqual([]);
});

test('at most three of a kind and eight in all, kinds together', () => {
  const many = Array.from(
    { length: 40 },
    (_, index): Suggestion => [`kind${index % 4}`, `Ungdom ${index}`, String(index)],
  );
  const found = fitting(many, 'ungdom');
  expect(found.map(([kind]) => kind.slice(-1)).join('')).toBe('00011122');
});
