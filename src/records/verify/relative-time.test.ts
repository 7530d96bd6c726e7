import { expect, test } from 'vitest';
import { makeProject } from '../../../tests/helpers/records.ts';
import { relativeTimes } from './relative-time.ts';

const hints = (summary: string) =>
  relativeTimes(makeProject({ summary })).map(({ message }) => /"([^"]*)" when/.exec(message)?.[1]);

test.each([
  ['Ni fikk jobb i år.', 'i år'],
  ['I fjor kom åtte.', 'I fjor'],
  ['Det gikk bedre i rapportåret.', 'i rapportåret'],
  ['Teamet er nå stabilt.', 'nå'],
  ['Nå er tilbudet åpent.', 'Nå'],
  ['Neste år kommer flere; hittil er det ti.', 'Neste år'],
])('%s', (text, phrase) => {
  expect(hints(text)[0]).toBe(phrase);
});

test.each([
  'Målet er å nå flere unge.',
  'Da kan prosjektet lettere nå familiene.',
  'De skal nå fram til arbeidsgivere.',
  'Praktikanter utplassert «i fjor» er i jobb.',
  'De møttes i årevis og nådde fram i 2022.',
])('passes: %s', (text) => {
  expect(hints(text)).toEqual([]);
});

test('what a reader asks is of the reader’s own day', () => {
  expect(relativeTimes(makeProject({ asks: ['må finne bolig nå'] }))).toEqual([]);
});
