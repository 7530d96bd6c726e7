import { expect, test } from 'vitest';
import { findParts, splitCompound } from './compounds.ts';
import { fold } from './fold.ts';

const split = (word: string, parts: string) => {
  const known = new Set(parts.split(' ').map(fold));
  return splitCompound(fold(word), (part) => known.has(part));
};

test.each([
  ['gjeldsrådgivning', 'gjeld rådgivning', ['gjeld', 'radgivning']],
  ['langtidsmottaker', 'langtid mottaker', ['langtid', 'mottaker']],
  ['familiekoordinator', 'familie koordinator', ['familie', 'koordinator']],
  ['barnehage', 'barn hage', ['barn', 'hage']],
  ['bolig', 'bo lig', undefined],
  ['gjeldsrådgivning', 'gjeld giro', undefined],
  ['gjeldsrådgivning', 'rådgivning', undefined],
  ['ikkerøyker', 'ikke røyker', undefined],
])('%s with the parts "%s" is split into %j', (word, parts, expected) => {
  expect(split(word, parts)).toEqual(expected);
});

test('the longest last part wins', () => {
  expect(split('ungdomsarbeidsplass', 'ungdom ungdomsarbeid arbeidsplass plass')).toEqual([
    'ungdom',
    'arbeidsplass',
  ]);
});

test('an ending is no part', () => {
  expect(split('medarbeiderskapet', 'medarbeider skapet')).toBeUndefined();
});

const partsOf = (text: string) => findParts(text.split(' ').map(fold));

test('a last part after two different words is a part without standing alone', () => {
  expect(partsOf('fagperson jobb jobbspesialist fags')).not.toContain('spesialist');
  expect(partsOf('jobb skole jobbspesialist skolespesialist')).toContain('spesialist');
});

test('the same word with and without s counts once', () => {
  expect(partsOf('gjeld gjeldrådgiver gjeldsrådgiver')).not.toContain('radgiver');
});

test('parts are words, not numbers, short words or stop words', () => {
  const parts = partsOf('bolig 2022 a17 bo ikke');
  expect([...parts]).toEqual(['bolig']);
});
