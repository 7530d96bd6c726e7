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

const paragraphs: Suggestion[] = [
  ['metode', 'Kurs i 20 timer', 'kurs'],
  ['paragraf', '§ 17 Råd', '17'],
  ['paragraf', '§ 20 Vilkår', '20'],
  ['paragraf', '§ 20 a Plikt', '20a'],
  ['paragraf', '§ 27 Bolig', '27'],
  ['paragraf', '§ 28 og § 33 Plan', '28-33'],
];

test.each([
  ['§ 2', ['20', '20a', '27', '28-33']],
  ['§2', ['20', '20a', '27', '28-33']],
  ['paragraf 2', ['20', '20a', '27', '28-33']],
  ['§ 20a', ['20a']],
  ['§ 20 A', ['20a']],
  ['§ 33', ['28-33']],
  ['§ 9', []],
  ['20', ['kurs', '20', '20a']],
])('%j suggests %j', (typed, ids) => {
  expect(fitting(paragraphs, typed).map(([, , id]) => id)).toEqual(ids);
});

const named: Suggestion[] = [
  ['metode', 'Selvhjelp', 'selvhjelp'],
  ['metode', 'Sekretariat', 'sekretariat'],
  ['metode', 'Seminar', 'seminar'],
  ['metode', 'Jobbspesialist', 'jobbspesialist', 'SE IPS'],
  ['fylke', 'Møre og Romsdal', 'more-og-romsdal'],
];

test.each([
  ['se', ['jobbspesialist', 'selvhjelp', 'sekretariat']],
  ['ips', ['jobbspesialist']],
  ['IPS jobb', ['jobbspesialist']],
  ['romsdal', ['more-og-romsdal']],
  ['roms mø', ['more-og-romsdal']],
])('%j, any of the words or an abbreviation, suggests %j', (typed, ids) => {
  expect(fitting(named, typed).map(([, , id]) => id)).toEqual(ids);
});
