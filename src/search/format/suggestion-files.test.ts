import { expect, test } from 'vitest';
import type { Suggestion } from './files.ts';

import { shardCount } from './shards.ts';
import { divideSuggestions, readTyped, shardFor } from './suggestion-files.ts';

const suggestions: Suggestion[] = [
  ['malgruppe', 'Unge under 30 år', 'unge'],
  ['paragraf', '§ 1 Formål', '1'],
  ['paragraf', '§ 17 Råd', '17'],
  ['metode', 'Kvalifiseringsprogrammet', 'kvalifisering', 'KVP'],
  ['kommune', 'Ås', 'as'],
  ['prosjekt', 'Ung i Ås', 'ung-i-as'],
];
const files = divideSuggestions(suggestions);
const idsFor = (typed: string) => files[shardFor(readTyped(typed)) ?? -1]?.map(([, , id]) => id);

test.each([
  ['un', ['unge', 'ung-i-as']],
  ['ås ung', ['as', 'ung-i-as']],
  ['AAS', ['as', 'ung-i-as']],
  ['1', ['1', '17']],
  ['§ 17 råd', ['1', '17']],
  ['i ung', ['unge', 'ung-i-as']],
  ['Paragraf 1', ['1', '17']],
  ['kvp', ['kvalifisering']],
])('the file for %j has all that fits', (typed, ids) => {
  expect(idsFor(typed)).toEqual(expect.arrayContaining(ids));
});

test.each(['', 'u', '§', '😀', '<'])('there is no file for %j', (typed) => {
  expect(shardFor(readTyped(typed))).toBeUndefined();
});

test('every file is there, and what it holds has its order', () => {
  expect(files).toHaveLength(shardCount);
  for (const file of files)
    expect(file).toEqual(suggestions.filter((suggestion) => file.includes(suggestion)));
});

test('of very many with the same word only the first of each kind are kept for it', () => {
  const many = Array.from(
    { length: 400 },
    (_, index): Suggestion => [index % 2 ? 'prosjekt' : 'kontor', `Økonomi ${index}`, `${index}`],
  );
  const files = divideSuggestions(many);
  const found = files[shardFor(readTyped('økonomi')) ?? -1] ?? [];
  expect(found.filter(([kind]) => kind === 'prosjekt').length).toBeLessThan(60);
  expect(found.slice(0, 2)).toEqual(many.slice(0, 2));
  expect(files[shardFor(readTyped('399')) ?? -1]).toContainEqual(many[399]);
});

test.each([
  ['§ 2', ['2'], true],
  ['§§2', ['2'], true],
  ['paragraf 20 a', ['20', 'a'], true],
  ['Paragrafen 17', ['17'], true],
  ['paragrafer', ['paragrafer'], false],
  ['Økonomi', ['okonomi'], false],
])('%j is read as %j', (typed, words, isParagraph) => {
  expect(readTyped(typed)).toEqual({ words, isParagraph });
});
