import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { maxBytes, parseYaml } from './parse-yaml.ts';

const schema = z.strictObject({ title: z.string(), kind: z.enum(['a', 'b']).default('a') });
const parse = (text: string) => parseYaml('x.yaml', new TextEncoder().encode(text), schema);

/** `field: message` of everything wrong in a text. */
function problems(text: string | Uint8Array): string[] {
  const result = typeof text === 'string' ? parse(text) : parseYaml('x.yaml', text, schema);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
}

test('reads a file and fills in defaults', () => {
  expect(parse('title: Å være\n')).toEqual({ ok: true, value: { title: 'Å være', kind: 'a' } });
});

test('byte order mark and Windows line ends change nothing', () => {
  const text = 'title: |-\n  én\n  to\n';
  expect(parse(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(parse(text));
});

describe('refuses, with the cure', () => {
  test.each([
    ['an empty file', ' \n', /^: is empty; fill it in/],
    [
      'an unknown key',
      'title: x\ntittel: y\n',
      /has the unknown key "tittel"; correct the spelling/,
    ],
    ['a missing field', 'kind: a\n', /^title: is missing; give it as string/],
    ['a wrong type', 'title: 3\n', /^title: .*received number; write it as string/],
    [
      'a value outside the list',
      'title: x\nkind: c\n',
      /^kind: is not one of the allowed values; use a, b/,
    ],
    ['a key given twice', 'title: x\ntitle: y\n', /^line 2, column 1: is not valid YAML .*unique/],
    ['broken YAML', 'title: "x\n', /^line \d+, column \d+: is not valid YAML/],
    ['two documents', 'title: x\n---\ntitle: y\n', /is not valid YAML/],
    ['an alias', 'title: &a x\nkind: *a\n', /refers to another place.*put quotes/],
    ['text that begins with an asterisk', 'title: *viktig\n', /put quotes/],
  ])('%s', (_, text, message) => {
    expect(problems(text).join('\n')).toMatch(message);
  });

  test('bytes that are not UTF-8', () => {
    expect(problems(Uint8Array.of(0x74, 0xe5))).toEqual([
      ': is not UTF-8; save it with the encoding UTF-8',
    ]);
  });

  test('more bytes than a file may have', () => {
    expect(problems(new Uint8Array(maxBytes + 1).fill(0x20)).join()).toMatch(/shorten it/);
  });
});

test('all problems of a file come together', () => {
  expect(problems('kind: c\nx: 1\n')).toHaveLength(3);
  expect(problems('title: a\vb #c\nkind: c\nx: 1\ny: 2\n')).toHaveLength(5);
});
