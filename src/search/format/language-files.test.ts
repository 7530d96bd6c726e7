import { expect, test } from 'vitest';
import { canonical } from '../../norwegian/canonical.ts';
import { findPhrases, phraseOf } from '../../norwegian/phrases.ts';
import { isStopWord } from '../../norwegian/stop-words.ts';
import { wordsOf } from '../../norwegian/words.ts';
import { readVocabulary } from '../../records/read-content.ts';
import { tagPhrases } from '../build/tag-phrases.ts';
import { divideLanguage, joinLanguage, shardsOfQuery } from './language-files.ts';
import { shardCount } from './shards.ts';
import { groupToken } from './tokens.ts';

const files = divideLanguage(
  [
    ['bolig', 'hybel', 'sted a bo'],
    ['familiekoordinator', 'koordinator for famili'],
  ],
  { zzvtpersonq: ['person med gjeld'], zzvmbruk: ['bruk'] },
  ['gjeld', 'radgivning', 'familie', 'hjelp'],
);

/** The tokens that the files of a query give it. */
function tokensFor(query: string): string[] {
  const wanted = shardsOfQuery(query);
  const { groups, tags } = joinLanguage(files.filter((_, number) => wanted.includes(number)));
  const forms = wordsOf(query).map(({ text }) => canonical(text));
  return [groups, tags].flatMap((book) => findPhrases(forms, book).flatMap(({ tokens }) => tokens));
}

test.each([
  ['hybel', [groupToken(0)]],
  ['et sted å bo', [groupToken(0)]],
  ['koordinator for familier', [groupToken(1)]],
  ['personer med gjeld', ['zzvtpersonq']],
  ['bruk', ['zzvmbruk']],
  ['noe annet', []],
])('%j finds its phrases in the files it asks for', (query, tokens) => {
  expect(tokensFor(query)).toEqual(tokens);
});

test('words written apart ask for the file of the one word', () => {
  const wanted = shardsOfQuery('familie koordinator');
  const { groups } = joinLanguage(files.filter((_, number) => wanted.includes(number)));
  expect(groups.tokens.get('familiekoordinator')).toEqual([groupToken(1)]);
});

test('a group that comes in two files counts once', () => {
  const { groups } = joinLanguage(files);
  expect(groups.tokens.get('hybel')).toEqual([groupToken(0)]);
});

test.each([
  ['gjeldsrådgivning', ['gjeld', 'radgivning']],
  ['Familiehjelp', ['familie', 'hjelp']],
])('the files of %s have both its parts', (query, parts) => {
  const wanted = shardsOfQuery(query);
  const known = joinLanguage(files.filter((_, number) => wanted.includes(number))).parts;
  expect(parts.filter((part) => !known.has(part))).toEqual([]);
});

test('stop words ask for nothing', () => {
  expect(shardsOfQuery('hva gjør andre for')).toEqual([]);
  expect(shardsOfQuery('')).toEqual([]);
});

test('every phrase of our vocabulary is in a file that a query with it asks for', () => {
  const { vocabulary } = readVocabulary('content');
  const ours = divideLanguage(
    vocabulary.synonyms.map(({ words }) => words.map(phraseOf)),
    tagPhrases(vocabulary),
    [],
  );
  expect(ours).toHaveLength(shardCount);
  const written = [
    ...vocabulary.synonyms.flatMap(({ words }) => words),
    ...vocabulary.methods.flatMap(({ label, synonyms }) => [label.nb, label.nn, ...synonyms]),
    ...vocabulary['target-groups'].flatMap(({ label, synonyms }) => [
      label.nb,
      label.nn,
      ...synonyms,
    ]),
  ];
  // What has none but stop words is never searched for.
  const searched = written.filter((phrase) =>
    wordsOf(phrase).some(({ text }) => !isStopWord(text)),
  );
  const lost = searched.filter((phrase) => {
    const wanted = shardsOfQuery(phrase);
    const { groups, tags } = joinLanguage(ours.filter((_, number) => wanted.includes(number)));
    return ![groups, tags].some((book) => book.tokens.has(phraseOf(phrase)));
  });
  expect(searched.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});
