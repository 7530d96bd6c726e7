import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../parse-yaml.ts';

const schema = z.strictObject({ title: z.string(), words: z.array(z.string()).optional() });

/** `field: message` of everything wrong in a text. */
function problems(text: string): string[] {
  const result = parseYaml('', Buffer.from(text), schema);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
}

const cure = 'delete it, or type what it was meant to be';

test.each([
  ['title: a\vb', 'title: holds U+000B, a control character (line 1, column 9)'],
  [
    'words: []\ntitle: |-\n  x\n  \u202Ey',
    'title: holds U+202E, an invisible character that turns the direction of text (line 4, column 3)',
  ],
  [
    'title: x\nwords: [a, b\0\0c\0]',
    'words.1: holds U+0000, a control character (line 2, column 13) and 2 more of them',
  ],
  ['title: x\n# \u0007', 'line 2, column 3: holds U+0007, a control character'],
  ['title: x\rwords: []', 'line 1, column 9: holds U+000D, a control character'],
  ['title: "a\\u0000"', 'title: holds U+0000, a control character (an escape)'],
  ['title: "a\\uD800b"', 'title: holds U+D800, a lone surrogate, half of a character (an escape)'],
  ['title: "a\\rb"', 'title: holds U+000D, a control character (an escape)'],
  ['title: "a\\Nb"', 'title: holds U+0085, a control character (an escape)'],
  ['title: "\\u202Ea"', expect.stringContaining('title: holds U+202E, an invisible character')],
])('%j', (text, message) => {
  expect(problems(text)).toEqual([typeof message === 'string' ? `${message}; ${cure}` : message]);
});

test('each kind is told once for each field, and what else is wrong beside it', () => {
  expect(problems('title: \u0001\u0002\u0001\nwords: [\u0001a, 3]\n')).toEqual([
    `title: holds U+0001, a control character (line 1, column 8) and 1 more of them; ${cure}`,
    `title: holds U+0002, a control character (line 1, column 9); ${cure}`,
    `words.0: holds U+0001, a control character (line 2, column 9); ${cure}`,
    expect.stringContaining('title: invalid input: expected string, received null'),
    'words.1: invalid input: expected string, received number; write it as string',
  ]);
});

test.each([
  ['title: gjelds\u00ADråd\u200Bgivning', 'gjeldsrådgivning'],
  ['title: "gjelds\\u00ADr\\u0061\\u030Adgivning"', 'gjeldsrådgivning'],
  ['ti\u200Btle: ﬂyktninger', 'flyktninger'],
  ['title: "\\uD83D\\uDE00 a\\tb"', '😀 a\tb'],
])('%j is normalised', (text, title) => {
  expect(parseYaml('', Buffer.from(text), schema)).toEqual({ ok: true, value: { title } });
});
