import { expect, test } from 'vitest';
import { makeLanguage } from '../../../../tests/helpers/query-language.ts';
import * as law from '../../../norwegian/law/paragraphs.ts';
import { seamMarker } from '../../format/seams.ts';
import { wordToken } from '../../format/tokens.ts';
import { analyse } from '../concepts/analyse.ts';
import { matcherOf, readText } from './highlight.ts';

const language = makeLanguage({
  groups: [
    ['bolig', 'hybel', 'sted å bo'],
    ['gjeld', 'lån'],
  ],
  parts: 'gjeld rådgivning bolig kontor familie koordinator skole',
});

/** The matches of a query in a text: what is marked, for which concept, and `~` for a synonym. */
const marked = (query: string, text: string) =>
  matcherOf(
    analyse(query, language, law.findParagraphs(query)),
    language,
    law,
  )(readText(seamMarker(language.parts)(text))).map(
    ({ concept, start, end, kind }) =>
      `${concept}${kind === 'synonym' ? '~' : ''} ${text.slice(start, end)}`,
  );

test('a word in whatever form, with its letters as the text has them', () => {
  expect(marked('brukere', 'Brukarane og BRUKERE, ikke bord.')).toEqual([
    '0 Brukarane',
    '0 BRUKERE',
  ]);
  expect(marked('okonomi', 'God økonomi')).toEqual(['0 økonomi']);
});

test('inside a compound only the part is marked', () => {
  expect(marked('rådgivning', 'God gjeldsrådgivning.')).toEqual(['0 rådgivning']);
  expect(marked('bolig', 'Et skolebolig-prosjekt, familiebolig')).toEqual(['0 bolig', '0 bolig']);
  expect(marked('familie', 'familiekoordinator')).toEqual(['0 familie']);
});

test('a first part whose joining e is left out in the compound is not marked too far', () => {
  expect(marked('skoler', 'barn og skolkontor')).toEqual(['0 skol']);
});

test('two letters where the folded word has one', () => {
  expect(marked('rådgivning', 'gjeldsraadgivning')).toEqual(['0 raadgivning']);
  expect(marked('gjeld', 'gjeldsraadgivning')).toEqual(['0 gjeld']);
});

test('a beginning marks the words that it begins only where the word is not finished', () => {
  const expansion = { tokens: [wordToken('veil')], weight: 1, kind: 'word' } as const;
  const matches = (prefix: boolean) =>
    matcherOf(
      [{ text: 'veil', expansions: [{ ...expansion, prefix }] }],
      language,
    )(readText('Veiledning'));
  expect(matches(true)).toEqual([{ concept: 0, start: 0, end: 10, kind: 'word' }]);
  expect(matches(false)).toEqual([]);
});

test('the parts of a compound in the query are marked where they stand apart', () => {
  expect(marked('gjeldsrådgivning', 'rådgivning om gjeld')).toEqual(['0 rådgivning', '0 gjeld']);
});

test('synonyms are marked as such, phrases as one', () => {
  expect(marked('bolig', 'En hybel, et sted å bo')).toEqual(['0~ hybel', '0~ sted å bo']);
});

test('the word itself is not also a synonym', () => {
  expect(marked('bolig', 'bolig')).toEqual(['0 bolig']);
});

test('each concept has its own matches, in the order of the text', () => {
  expect(marked('gjeld bolig', 'Hybel, gjeld, bolig, lån')).toEqual([
    '1~ Hybel',
    '0 gjeld',
    '1 bolig',
    '0~ lån',
  ]);
});

test('nothing in an empty text or for an empty query', () => {
  expect(marked('bolig', '')).toEqual([]);
  expect(marked('', 'bolig')).toEqual([]);
});

test('a paragraph is marked with the name of its law, that of another law is not', () => {
  expect(
    marked('§ 17', 'Etter sosialtjenesteloven § 17, men ikke § 17 i forvaltningsloven.'),
  ).toEqual(['0 sosialtjenesteloven § 17']);
  expect(marked('stl 19', 'Etter §§ 17–20.')).toEqual(['0 §§ 17–20']);
});
