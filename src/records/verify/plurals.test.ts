import { expect, test } from 'vitest';
import { makeOutcome, makeProject } from '../../../tests/helpers/records.ts';
import { wrongPlurals } from './plurals.ts';

const wrong = (summary: string) =>
  wrongPlurals(makeProject({ summary })).map(({ message }) => message.split('"')[1]);

test.each([
  ['I alt fikk 1 personer jobb.', '1 personer'],
  ['Det gjaldt 1 familier.', '1 familier'],
  ['Det var en deltakere med.', 'en deltakere'],
  ['Éin gang fikk et barnefamilier råd.', 'et barnefamilier'],
  ['Bare 2 person kom.', '2 person'],
  ['Prosjektet fulgte tre familie.', 'tre familie'],
  ['Kurset varte 12 uke.', '12 uke'],
  ['Mange deltaker sluttet.', 'Mange deltaker'],
])('%s', (text, phrase) => {
  expect(wrong(text)).toEqual([phrase]);
});

test.each([
  '1 person, 21 personer, en deltaker og to familier',
  '0–1 personer, 1,5 time og 0,1 personer',
  'I 2022 deltaker 5.',
  'De to bruker tid, flere bruker nettbank, og tre veileder hverandre.',
  'en til to uker, en person-rettet tjeneste og 2 person-år',
  'Fase 1 deltakere',
  'I uke 12 samtale med lege',
  '20 ungdommer og 3 kontor',
])('passes: %s', (text) => {
  expect(wrong(text)).toEqual([]);
});

test('labels, notes and sections are read', () => {
  const text = '2 person';
  const lines = ['u22:1'];
  const project = makeProject({
    sections: { results: { text, lines } },
    outcomes: [makeOutcome({ label: text })],
    gaps: [{ field: 'title', kind: 'missing', note: text }],
  });
  expect(wrongPlurals(project).map(({ field }) => field)).toEqual([
    'sections.results',
    'outcomes.0.label',
    'gaps.0.note',
  ]);
});
