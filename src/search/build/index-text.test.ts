import { expect, test } from 'vitest';
import { makeLanguage } from '../../../tests/helpers/query-language.ts';
import { canonical } from '../../norwegian/canonical.ts';
import { groupToken, namedToken, wordToken } from '../format/tokens.ts';

import { textIndexer } from './index-text.ts';

const tokens = (text: string, language: Parameters<typeof makeLanguage>[0] = {}) =>
  textIndexer(makeLanguage(language))(text)
    .split(' ')
    .filter((token) => token !== '');
const token = (word: string) => wordToken(canonical(word));

test('canonical words in order, without words that say nothing and single letters', () => {
  expect(tokens('Brukarane har ikke økonomi og x')).toEqual([token('bruker'), token('økonomi')]);
});

test('all forms of a word give the same text', () => {
  expect(tokens('deltakarane')).toEqual(tokens('Deltakere'));
});

test('the parts of a compound follow it', () => {
  expect(tokens('gjeldsrådgivning', { parts: 'gjeld rådgivning' })).toEqual(
    ['gjeldsrådgivning', 'gjeld', 'rådgivning'].map(token),
  );
});

test('a word is followed by its group, a phrase by that of the phrase', () => {
  const groups = [
    ['hybel', 'bolig'],
    ['supported employment', 'SE'],
  ];
  expect(tokens('boligen', { groups })).toEqual([token('bolig'), groupToken(0)]);
  expect(tokens('Supported Employment', { groups })).toEqual([
    token('supported'),
    groupToken(1),
    token('employment'),
  ]);
});

test('a part of a compound brings its group along', () => {
  expect(
    tokens('gjeldsrådgivning', { parts: 'gjeld rådgivning', groups: [['gjeld', 'lån']] }),
  ).toContain(groupToken(0));
});

test('a stop word has no group; an abbreviation spelt like one has', () => {
  const groups = [['er', 'SE']];
  expect(tokens('det er', { groups })).toEqual([]);
  expect(tokens('SE', { groups })).toContain(groupToken(0));
});

test('a phrase may hold stop words', () => {
  expect(tokens('kurs i økonomi', { groups: [['kurs i økonomi', 'økonomikurs']] })).toContain(
    groupToken(0),
  );
});

test('named paragraphs have their tokens', () => {
  const found = tokens('etter §§ 29–40 og § 17');
  expect(found).toContain(namedToken('29-40'));
  expect(found).toContain(namedToken('17'));
  expect(tokens('17 deltakere')).not.toContain(namedToken('17'));
  expect(tokens('NAV-loven § 17')).not.toContain(namedToken('17'));
  expect(tokens('§§ 17–19')).toContain(namedToken('18'));
});
