import { expect, test } from 'vitest';
import { parseState } from '../query/selection/state.ts';
import { countSentence } from './count-sentence.ts';

const params = ['fylke', 'kommune', 'metode', 'malgruppe'];
const say = (count: number, search: string) =>
  countSentence(count, parseState(search, params), (_, value) => value.toUpperCase(), [
    'fylke',
    'kommune',
  ]).replaceAll('\u00A0', ' ');

test.each([
  [0, '', 'Ingen prosjekter'],
  [1, '', '1 prosjekt'],
  [18, '', '18 prosjekter'],
  [1200, '', '1 200 prosjekter'],
  [2, '?q=+gjeld+', '2 prosjekter om «gjeld»'],
  [2, '?q=+', '2 prosjekter'],
  [3, '?fylke=oslo,agder,troms', '3 prosjekter i OSLO, AGDER eller TROMS'],
  [3, '?metode=ips+los', '3 prosjekter med IPS og LOS'],
  [3, '?metode=ips,los&malgruppe=unge', '3 prosjekter med IPS eller LOS; UNGE'],
  [1, '?q=ung&metode=ips&fylke=oslo&kommune=moss', '1 prosjekt om «ung» i OSLO i MOSS med IPS'],
])('%i %s: %s', (count, search, sentence) => {
  expect(say(count, search)).toBe(sentence);
});

test('what is left out is told by the chips, not here', () => {
  expect(say(4, '?fylke=-oslo&metode=-ips')).toBe('4 prosjekter');
});

test.each([
  [[['tett oppfølging']], [], '4 prosjekter om «tett oppfølging» i OSLO'],
  [
    [['gjeld'], ['økonomi', 'egen bolig']],
    ['bolig'],
    '4 prosjekter om «gjeld» eller «økonomi» og «egen bolig» uten «bolig» i OSLO',
  ],
  [[], ['bolig', 'barn'], '4 prosjekter uten «bolig» eller «barn» i OSLO'],
])('signs are told as they were read: %j, without %j', (sides, without, sentence) => {
  const state = parseState('?q="tett&fylke=oslo', params);
  const excluded = without.map((text) => ({ text, query: '' }));
  const signs = { sides, excluded, inflected: [], asks: () => true };
  const said = countSentence(4, state, () => 'OSLO', ['fylke'], sides.length > 0, signs);
  expect(said.replaceAll('\u00A0', ' ')).toBe(sentence);
});
