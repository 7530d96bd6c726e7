import { expect, test } from 'vitest';
import { vocabulary as fixtures, makeResolved } from '../../../tests/helpers/records.ts';
import { namedToken, tagToken, tickedToken } from '../format/tokens.ts';
import { markersOf, tagPhrases } from './tag-phrases.ts';

test('a tag is named by its labels and synonyms, a paragraph by its labels', () => {
  const [method] = fixtures.methods;
  if (!method) throw new Error('no method');
  const phrases = tagPhrases({
    ...fixtures,
    methods: [
      { ...method, id: 'kafe', label: { nb: 'Kafé', nn: 'Kafe' }, synonyms: ['Kveldskafeen'] },
    ],
  });
  expect(phrases[tagToken('m', 'kafe')]).toEqual(['kafe', 'kveldskaf']);
  expect(phrases[namedToken('17')]).toEqual(['rad']);
});

test('a project is marked with its tags and the paragraphs it has ticked', () => {
  const markers = markersOf(makeResolved());
  expect(markers).toContain(tagToken('t', 'ungdom'));
  expect(markers).toContain(tagToken('m', 'verksted'));
  expect(markers).toContain(tickedToken('20a'));
});
