import { describe, expect, test } from 'vitest';
import { taggedFacets } from '../../facets.ts';
import { canonical } from '../../norwegian/canonical.ts';
import { fold } from '../../norwegian/fold.ts';
import { readVocabulary } from '../../records/read-content.ts';
import {
  askedToken,
  formOf,
  groupToken,
  isMarker,
  isNamedToken,
  isWordToken,
  namedToken,
  readTag,
  tagToken,
  tickedToken,
  wordToken,
} from './tokens.ts';

const { vocabulary } = readVocabulary('content');
const words = ['gjeld', 'q', 'gq', 'tunge', '17', 'ogbq'].map(wordToken);
const asked = [...words, groupToken(1), groupToken(12)].map(askedToken);
const markers = [
  ...Array.from({ length: 1200 }, (_, group) => groupToken(group)),
  ...taggedFacets.flatMap(({ tag, list }) => vocabulary[list].map(({ id }) => tagToken(tag, id))),
  ...vocabulary.paragraphs.flatMap(({ id }) => [namedToken(id), tickedToken(id)]),
];

test('no token is the beginning of another', () => {
  const tokens = [...words, ...markers, ...asked].sort();
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.length).toBeGreaterThan(1300);
  // Of sorted words, one that begins another stands right before a word it begins.
  expect(tokens.filter((token, index) => tokens[index + 1]?.startsWith(token))).toEqual([]);
});

test.each([
  ['unge-under-25', 'unge-under-30'],
  ['tiltak-1', 'tiltak-11'],
  ['a-b', 'ab'],
  ['a-b-c', 'a-bc'],
  ['17', '1-7'],
  ['b', '0'],
])('%s and %s have different tokens', (one, other) => {
  expect(tagToken('t', one)).not.toBe(tagToken('t', other));
  expect(namedToken(one)).not.toBe(namedToken(other));
});

test('equal ids of two facets have different tokens', () => {
  expect(tagToken('m', 'ungdom')).not.toBe(tagToken('t', 'ungdom'));
  expect(namedToken('17')).not.toBe(tickedToken('17'));
});

test('letters only, in lower case, so that Pagefind keeps them as they are', () => {
  for (const token of markers) expect(token).toMatch(/^[a-zæø]+$/);
});

describe('nothing typed can be a token for something else', () => {
  test.each([
    ...markers.slice(-40),
    'ØTUNGE',
    'ǿt',
    'o\u0338tunge',
    'ǽt',
    'øtunge'.normalize('NFD'),
    'zzvtunge',
    'ⱺt',
  ])('%s', (typed) => {
    for (const form of [fold(typed), canonical(typed)]) expect(form).not.toMatch(/[æøå]/);
    expect(isMarker(wordToken(canonical(typed)))).toBe(false);
  });
});

test('tells words, markers and named paragraphs apart', () => {
  expect(words.some(isMarker)).toBe(false);
  expect([...markers, ...asked].some(isWordToken)).toBe(false);
  expect(words.every(isWordToken)).toBe(true);
  expect(markers.every(isMarker)).toBe(true);
  expect([namedToken('17'), tickedToken('17'), groupToken(1)].map(isNamedToken)).toEqual([
    true,
    false,
    false,
  ]);
  expect(formOf(wordToken('gjeld'))).toBe('gjeld');
});

test('a tag is read back from its token, and from no other', () => {
  for (const id of ['unge-under-30', '20a', '29-40', 'a-1-b'])
    expect(readTag(tagToken('t', id))).toEqual({ sign: 't', id });
  for (const token of [tickedToken('27'), namedToken('27'), groupToken(3), wordToken('unge')])
    expect(readTag(token)).toBeUndefined();
});
