import { describe, expect, test } from 'vitest';
import { forbiddenCharacters, showInvisible, withoutForbidden } from './characters.ts';

describe('forbidden', () => {
  test.each([
    ['\0', 'U+0000, a control character'],
    ['\v', 'U+000B, a control character'],
    ['\f', 'U+000C, a control character'],
    ['\r', 'U+000D, a control character'],
    ['\x1B', 'U+001B, a control character'],
    ['\x7F', 'U+007F, a control character'],
    ['\x85', 'U+0085, a control character'],
    ['\u2028', 'U+2028, a separator of lines or paragraphs'],
    ['\u200E', 'U+200E, an invisible character that turns the direction of text'],
    ['\u061C', 'U+061C, an invisible character that turns the direction of text'],
    ['\u202E', 'U+202E, an invisible character that turns the direction of text'],
    ['\u2068', 'U+2068, an invisible character that turns the direction of text'],
    ['\u2062', 'U+2062, an invisible character'],
    ['\uFFF9', 'U+FFF9, an invisible character'],
    ['\u{E0041}', 'U+E0041, an invisible character'],
    ['\uD83D', 'U+D83D, a lone surrogate, half of a character'],
    ['\uDE00', 'U+DE00, a lone surrogate, half of a character'],
    ['\uFFFD', 'U+FFFD, the sign for a damaged character'],
    ['\uFFFE', 'U+FFFE, a noncharacter'],
    ['\u{1FFFF}', 'U+1FFFF, a noncharacter'],
    ['\uF0B7', 'U+F0B7, a private-use character, which each machine shows differently'],
  ])('%j', (character, name) => {
    const text = `før ${character} etter`;
    expect(forbiddenCharacters(text)).toEqual([{ name, offset: 4, line: 1, column: 5 }]);
    expect(forbiddenCharacters(withoutForbidden(text))).toEqual([]);
  });
});

test.each([
  'linje\nog\ttabulator',
  'Æøå Čálliid ñ ß – … « » § ½ ² € →',
  'a\u00A0b\u202Fc',
  'å',
  '😀 👩‍👧 🇳🇴 ❤️',
])('%j is a text', (text) => {
  expect(forbiddenCharacters(text)).toEqual([]);
});

test('each place is told as editors count it', () => {
  const places = forbiddenCharacters('\0a\næ\0\n\n  \0').map(({ line, column }) => [line, column]);
  expect(places).toEqual([
    [1, 1],
    [2, 2],
    [4, 3],
  ]);
});

test('a text full of them is gone through once', () => {
  expect(forbiddenCharacters('\n\0'.repeat(100_000))).toHaveLength(100_000);
});

test('what cannot be seen is written out, on one line', () => {
  expect(showInvisible('a\nb\x1B[31m\u202Ec\u00AD')).toBe(
    'a<U+000A>b<U+001B>[31m<U+202E>c<U+00AD>',
  );
});
