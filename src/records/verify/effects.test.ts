import { expect, test } from 'vitest';
import { makeProject } from '../../../tests/helpers/records.ts';
import { ownerlessEffects } from './effects.ts';

const lines = ['u22:1'];
const hints = (text: string) =>
  ownerlessEffects(makeProject({ sections: { results: { text, lines } } })).map(({ message }) =>
    message.slice(6, message.indexOf('" without')),
  );

test.each([
  ['Samtalene førte til færre avbrudd.', 'førte til'],
  ['Tiltaket ga tryggere økonomi.', 'Tiltaket ga'],
  ['Kurset bidro til mestring.', 'bidro til'],
  ['Andelen i jobb økte.', 'økte'],
  ['Andelen i jobb økte.\n\nIfølge rapporten kom flere.', 'økte'],
  ['Resultatene er\n\n- styrket samarbeid', 'styrket'],
])('%s', (text, verb) => {
  expect(hints(text)).toEqual([verb]);
});

test.each([
  'Ifølge rapporten førte samtalene til færre avbrudd.',
  'Kontoret mener at tiltaket ga tryggere økonomi.',
  'Rapporten nevner at kurset bidro til mestring.',
  'Kontoret melder:\n\n- styrket samarbeid',
  'Kontoret har oppnådd\n\n- styrket samarbeid',
  'NAV ga råd til familiene, og arbeidet er ført videre i kommunen.',
])('passes: %s', (text) => {
  expect(hints(text)).toEqual([]);
});

test('what is done is read in summary and results only', () => {
  const text = 'Kurset bidro til mestring.';
  const project = makeProject({ summary: text, sections: { obstacles: { text, lines } } });
  expect(ownerlessEffects(project).map(({ field }) => field)).toEqual(['summary']);
});
