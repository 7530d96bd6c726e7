import { expect, test } from 'vitest';
import { makeDocument, makeLanguage } from '../../../../tests/helpers/query-language.ts';
import type { SearchDocument } from '../../format/files.ts';
import { analyse } from '../concepts/analyse.ts';
import { explainer } from './excerpt.ts';

const language = makeLanguage({
  groups: [
    ['bolig', 'hybel', 'sted å bo'],
    ['gjeld', 'lån'],
  ],
  parts: 'gjeld rådgivning bolig veilederen',
});
/** `concepts: words (kind) where` of each reason. */
const reasons = (query: string, changes: Partial<SearchDocument>) =>
  explainer(analyse(query, language), language)
    .explain(makeDocument(changes, language.parts))
    .reasons.map(
      ({ concepts, words, where, kind }) => `${concepts.join('+')}: ${words} (${kind}) ${where}`,
    );

test('words that stand side by side are one phrase, wherever that is', () => {
  expect(
    reasons('tett oppfølging', { title: 'Oppfølging', summary: 'Tett. Og tett oppfølging.' }),
  ).toEqual(['0+1: tett oppfølging (word) sammendrag']);
  expect(reasons('økonomisk råd', { summary: 'Økonomiske råd til alle' })).toEqual([
    '0+1: Økonomiske råd (word) sammendrag',
  ]);
});

test('words with something between them, or in another order, are told one by one', () => {
  expect(reasons('tett oppfølging', { summary: 'Tett og nær oppfølging' })).toEqual([
    '0: Tett (word) sammendrag',
    '1: oppfølging (word) sammendrag',
  ]);
  expect(reasons('tett oppfølging', { summary: 'Oppfølging tett' })).toEqual([
    '0: tett (word) sammendrag',
    '1: Oppfølging (word) sammendrag',
  ]);
  expect(reasons('tett oppfølging', { summary: 'Tett. Oppfølging' })).toHaveLength(2);
});

test('a word that others stand for together is told once for all of them', () => {
  expect(reasons('sted å bo', { summary: 'Han fikk hybel' })).toEqual([
    '0+1: hybel (synonym) sammendrag',
  ]);
});

test('inside a compound the whole word is named', () => {
  expect(reasons('bolig', { title: 'Boligveilederen' })).toEqual([
    '0: Boligveilederen (word) tittel',
  ]);
});

test('of a compound that stands nowhere both parts are named, and one alone is no reason', () => {
  expect(reasons('gjeldsrådgivning', { summary: 'Gjeld, og rådgivning om det' })).toEqual([
    '0: gjeld … rådgivning (part) sammendrag',
  ]);
  expect(reasons('gjeldsrådgivning', { summary: 'Rådgivning. Mer rådgivning.' })).toEqual([]);
  expect(reasons('gjeldsrådgivning', { summary: 'Gjeld til andre, og gjelda vår' })).toEqual([]);
});
