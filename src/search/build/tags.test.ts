import { expect, test } from 'vitest';
import { vocabulary as fixtures } from '../../../tests/helpers/records.ts';
import { namedToken, tickedToken } from '../../norwegian/paragraphs.ts';
import { readVocabulary } from '../../records/read-content.ts';
import { taggedLists, tagPhrases, tagToken } from './tags.ts';

test('no token of our tags and paragraphs is the beginning of another', () => {
  const { vocabulary } = readVocabulary('content');
  const tokens = [
    ...taggedLists.flatMap(({ field, list }) =>
      vocabulary[list].map(({ id }) => tagToken(field, id)),
    ),
    ...vocabulary.paragraphs.flatMap(({ id }) => [namedToken(id), tickedToken(id)]),
  ].sort();
  expect(tokens.length).toBeGreaterThan(50);
  // Of sorted words, one that begins another stands right before a word it begins.
  expect(tokens.filter((token, index) => tokens[index + 1]?.startsWith(token))).toEqual([]);
});

test('tokens are letters only, so that Pagefind keeps them whole', () => {
  expect(tagToken('methods', 'jobb-2022')).toMatch(/^[a-z]+$/);
});

test('equal ids of two lists have different tokens', () => {
  expect(tagToken('methods', 'ungdom')).not.toBe(tagToken('targetGroups', 'ungdom'));
});

test('a tag is named by its labels and synonyms, a paragraph by its labels', () => {
  const [method] = fixtures.methods;
  if (!method) throw new Error('no method');
  const phrases = tagPhrases({
    ...fixtures,
    methods: [
      { ...method, id: 'kafe', label: { nb: 'Kafé', nn: 'Kafe' }, synonyms: ['Kveldskafeen'] },
    ],
  });
  expect(phrases[tagToken('methods', 'kafe')]).toEqual(['kafe', 'kveldskaf']);
  expect(phrases[namedToken('17')]).toEqual(['rad']);
});
