import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from './read-yaml.ts';

const authored = ['projects', 'vocabulary'].flatMap((folder) =>
  readdirSync(join('content', folder)).map((name) => join('content', folder, name)),
);

test.each(authored)('%s: both parsers read the same', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(readYaml(file, text)).toEqual({ ok: true, value: parse(text) });
});

test.each([
  'a: 2022-12-31',
  'a: 12:30:45',
  'a: yes',
  'a: 017',
  'a: 0o17',
  'a: 1e3',
  'a: ~',
  'a: <<',
  'a: "&"',
  '# a',
  'a: >-\n  b\n  c\n\n  d',
  'a: |-\n  b\n   c\n',
  'a: [b, "c", d e]',
  'a: {b: c}',
  'a: b\n  c',
])('%j is what it is by YAML 1.2', (text) => {
  expect(readYaml('a.yaml', text)).toEqual({ ok: true, value: parse(text) });
});

test('everything that is no YAML is told together', () => {
  const read = readYaml('a.yaml', 'a: 1\na: 2\nb: 1\nb: 2\n');
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual([
    'line 2, column 1',
    'line 4, column 1',
  ]);
});
