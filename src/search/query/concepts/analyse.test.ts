import { expect, test } from 'vitest';
import { makeLanguage } from '../../../../tests/helpers/query-language.ts';
import { canonical } from '../../../norwegian/canonical.ts';
import { findParagraphs } from '../../../norwegian/law/paragraphs.ts';
import {
  formOf,
  groupToken,
  namedToken,
  tagToken,
  tickedToken,
  wordToken,
} from '../../format/tokens.ts';
import { analyse, maxQueryWords } from './analyse.ts';
import { expandPrefix, withLongerWords } from './expand-prefix.ts';
import { expansionWeights } from './expansions.ts';

type Options = Parameters<typeof makeLanguage>[0];

const concepts = (query: string, options: Options = {}) =>
  analyse(query, makeLanguage(options), findParagraphs(query));
const texts = (query: string, options: Options = {}) =>
  concepts(query, options).map(({ text }) => text);
/** Tokens of every concept, by its text. */
const tokens = (query: string, options: Options = {}) =>
  Object.fromEntries(
    concepts(query, options).map(({ text, expansions }) => [
      text,
      expansions.map((expansion) => expansion.tokens.join(' ')),
    ]),
  );
const token = (word: string) => wordToken(canonical(word));

test('a word of the query is looked up in its canonical form', () => {
  expect(tokens('Brukarane')).toEqual({ Brukarane: [token('bruker')] });
});

test('stop words are left out, and alone they give nothing', () => {
  expect(texts('hva hjelper mot gjeld')).toEqual(['hjelper', 'gjeld']);
  expect(texts('hva er det')).toEqual([]);
});

test('quotation marks are signs like others', () => {
  for (const query of ['kurs "trygg økonomi"', 'kurs «trygg økonomi»', 'kurs "trygg økonomi'])
    expect(texts(query)).toEqual(['kurs', 'trygg', 'økonomi']);
});

test('two paragraphs joined by a word are two concepts', () => {
  expect(concepts('§§ 17 og 18').map(({ expansions }) => expansions[0]?.tokens.join(' '))).toEqual([
    namedToken('17'),
    namedToken('18'),
  ]);
});

test('a paragraph is one concept: named, by what it is about, and ticked', () => {
  const [paragraph, ...others] = concepts('gjeld § 17', { paragraphs: { '17': ['veiledning'] } });
  expect(paragraph).toEqual({
    text: '§ 17',
    expansions: [
      { tokens: [namedToken('17')], weight: expansionWeights.word, kind: 'paragraph' },
      { tokens: [token('veiledning')], weight: expansionWeights.about, kind: 'about' },
      { tokens: [tickedToken('17')], weight: expansionWeights.ticked, kind: 'paragraph' },
    ],
  });
  expect(others.map(({ text }) => text)).toEqual(['gjeld']);
});

test('the name of the law belongs to its paragraph and is not searched for besides', () => {
  for (const law of ['lov om sosiale tjenester i NAV', 'sosialtenestelova', 'sotjl.', 'stl'])
    expect(texts(`gjeld ${law} § 17`)).toEqual([`${law} § 17`, 'gjeld']);
  expect(texts('sosialtjenesteloven')).toEqual(['sosialtjenesteloven']);
});

test('a range is one concept, which any of its paragraphs meets', () => {
  const [range, ...others] = concepts('§§ 17–19', {
    paragraphs: { '17': ['råd'], '18': ['stønad'], '19': ['stønad'] },
  });
  expect(others).toEqual([]);
  expect(range?.expansions.map((expansion) => expansion.tokens.join(' '))).toEqual([
    ...['17', '18', '19'].map(namedToken),
    token('råd'),
    token('stønad'),
    ...['17', '18', '19'].map(tickedToken),
  ]);
});

test('a paragraph written twice counts once', () => {
  expect(texts('§ 17, paragraf 17')).toHaveLength(1);
});

test('a compound is also looked up by its parts', () => {
  const [concept] = concepts('gjeldsrådgivning', { parts: 'gjeld rådgivning' });
  expect(concept?.expansions[1]).toEqual({
    tokens: [token('gjeld'), token('rådgivning')],
    weight: expansionWeights.parts,
    kind: 'parts',
  });
});

test('a word is looked up by its synonyms and by tags', () => {
  const [concept] = concepts('boliger', {
    groups: [['bolig', 'hybel']],
    tags: { [tagToken('m', 'x')]: ['bolig'] },
  });
  expect(concept?.expansions.slice(1)).toEqual([
    { tokens: [groupToken(0)], weight: expansionWeights.synonym, kind: 'synonym' },
    { tokens: [tagToken('m', 'x')], weight: expansionWeights.tag, kind: 'tag' },
  ]);
});

test('a phrase with a stop word inside is looked up as a whole by each of its telling words', () => {
  const found = tokens('kurs i økonomi', { groups: [['kurs i økonomi', 'økonomikurs']] });
  expect(Object.keys(found)).toEqual(['kurs', 'økonomi']);
  expect(found['kurs']).toContain(groupToken(0));
  expect(found['økonomi']).toContain(groupToken(0));
});

test('neighbours are also searched as one word, with its synonyms', () => {
  const found = tokens('familie koordinator', { groups: [['familiekoordinator', 'familielos']] });
  for (const word of ['familie', 'koordinator'])
    expect(found[word]).toEqual([token(word), token('familiekoordinator'), groupToken(0)]);
});

test('a word written twice counts once', () => {
  expect(texts('gjeld Gjeld økonomi OKONOMI')).toEqual(['gjeld', 'økonomi']);
});

test('common words are asked for where nothing else is left', () => {
  expect(texts('hvordan hjelpe folk')).toEqual(['hjelpe', 'folk']);
  expect(texts('hvordan hjelpe ungdom')).toEqual(['ungdom']);
  expect(texts('hjelpe § 17')).toEqual(['§ 17']);
  expect(texts('og i på')).toEqual([]);
});

test('what something stands between is joined to nothing', () => {
  const groups = [['familiekoordinator'], ['sosial arv']];
  for (const query of [
    'familie og koordinator',
    'familie, koordinator',
    'familie. koordinator',
    'familie (koordinator)',
    'familie § 17 koordinator',
    'familie: koordinator',
  ])
    expect(tokens(query, { groups })['familie'], query).toEqual([token('familie')]);
  for (const query of ['familie koordinator', 'familie-koordinator', 'familie/koordinator'])
    expect(tokens(query, { groups })['familie'], query).toContain(groupToken(0));
  expect(tokens('sosial arv', { groups })['arv']).toContain(groupToken(1));
  expect(tokens('sosial, arv', { groups })['arv']).toEqual([token('arv')]);
});

test('the name of one of a kind means itself, and its kind only as what is broader', () => {
  const options = { groups: [['statistikk', 'nøkkeltall']], names: [['KOSTRA', 'Min Bank']] };
  expect(concepts('KOSTRA', options)[0]?.expansions).toEqual([
    { tokens: [token('kostra')], weight: expansionWeights.word, kind: 'word' },
    { tokens: [groupToken(0)], weight: expansionWeights.broader, kind: 'broader' },
  ]);
  expect(concepts('min bank', options)[0]?.expansions.at(-1)?.kind).toBe('broader');
  expect(concepts('statistikk', options)[0]?.expansions.at(-1)?.kind).toBe('synonym');
});

test('a word that is not finished means what the words mean that begin so, if they are few', () => {
  const options = {
    groups: [['bolig', 'hybel'], ['boligsosial']],
    tags: { [tagToken('m', 'x')]: ['bolighjelp'] },
  };
  const opened = (query: string, language: Options = options) =>
    concepts(query, language).map((concept) => expandPrefix(concept, makeLanguage(language)));
  expect(opened('bol')[0]?.expansions).toEqual([
    { tokens: [token('bol')], weight: expansionWeights.word, kind: 'word', prefix: true },
    { tokens: [groupToken(0)], weight: expansionWeights.synonym, kind: 'synonym' },
    { tokens: [groupToken(1)], weight: expansionWeights.synonym, kind: 'synonym' },
    { tokens: [tagToken('m', 'x')], weight: expansionWeights.tag, kind: 'tag' },
  ]);
  expect(opened('bo')[0]?.expansions).toHaveLength(1);
  const many = {
    groups: Array.from({ length: 20 }, (_, index) => [`bolig${'abcdefghijklmnopqrst'[index]}x`]),
  };
  expect(opened('boli', many)[0]?.expansions).toHaveLength(1);
});

test('a word that is not finished may be within its ending, or look like a form of another', () => {
  const tokensOf = (query: string) =>
    concepts(query).flatMap((concept) =>
      expandPrefix(concept, makeLanguage()).expansions.map(
        ({ tokens: [first = ''], prefix }) => formOf(first) + (prefix ? '…' : ''),
      ),
    );
  expect(tokensOf('rådgivni')).toContain('radgiv');
  expect(tokensOf('veilednin')).toContain('veiled');
  expect(tokensOf('samar')).toEqual(expect.arrayContaining(['samer…', 'samar…']));
  expect(tokensOf('bol')).toEqual(['bol…']);
  expect(
    withLongerWords({
      text: 'gjeld',
      expansions: [{ tokens: [token('gjeld')], weight: 1, kind: 'word' }],
    }).expansions.slice(0, 2),
  ).toEqual([
    { tokens: [token('gjeld')], weight: 1, kind: 'word' },
    { tokens: [token('gjeld')], weight: expansionWeights.longer, kind: 'word', prefix: true },
  ]);
});

test('no expansion twice', () => {
  for (const { expansions } of concepts('gjeld gjeld gjeld', {
    groups: [['gjeld'], ['gjeld gjeld']],
  }))
    expect(new Set(expansions.map((expansion) => expansion.tokens)).size).toBe(expansions.length);
});

test('of a pasted page only the beginning is looked at', () => {
  const page = Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' ');
  expect(page.length).toBeGreaterThan(5000);
  expect(texts(page)).toHaveLength(maxQueryWords);
  const law = Array.from({ length: 900 }, (_, index) => `§ ${index % 100}`).join(' ');
  expect(texts(law).length).toBeLessThanOrEqual(maxQueryWords);
});

test('emoji and signs are no words', () => {
  expect(texts('😀 ungdom ❤️ \\ % <b> \0')).toEqual(['ungdom', 'b']);
  for (const query of ['', '   ', '😀', '"', '«»', '§', '()[]{}*+?.^$|'])
    expect(texts(query)).toEqual([]);
});

test('letters and accents written as two signs are found', () => {
  expect(tokens('råd'.normalize('NFD'))).toEqual({ ['råd'.normalize('NFD')]: [token('råd')] });
});

test('a tag named by a phrase weighs more than one named by a word, in whatever order they are found', () => {
  const weights = (query: string) =>
    concepts(query, { tags: { tag: ['veileder i skolen', 'skole'] } }).map(
      ({ expansions }) => expansions.find(({ tokens }) => tokens[0] === 'tag')?.weight,
    );
  expect(weights('skole')).toEqual([expansionWeights.tag]);
  expect(weights('veileder på skolen')).toEqual([
    expansionWeights.tagPhrase,
    expansionWeights.tagPhrase,
  ]);
  expect(expansionWeights.tagPhrase).toBeGreaterThan(expansionWeights.tag);
});
