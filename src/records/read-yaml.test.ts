import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const authored = ['projects', 'vocabulary'].flatMap((folder) =>
  readdirSync(join('content', folder)).map((name) => join('content', folder, name)),
);

test.each(authored)('%s: both parsers read the same', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(readYaml(file, text)).toEqual({
    value: parse(text),
    problems: [],
    numbers: [],
    cuts: [],
  });
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
  expect(readYaml('a.yaml', text)).toMatchObject({ value: parse(text), problems: [] });
});

test('everything that is no YAML is told together', () => {
  const read = readYaml('a.yaml', 'a: 1\na: 2\nb: 1\nb: 2\n');
  expect(read.problems.map(({ field }) => field)).toEqual(['line 2, column 1', 'line 4, column 1']);
});

describe('what the two parsers read differently is refused, whatever else stands in the file', () => {
  test.each([
    ['a: 0b11', 'a: is 3 to one reader of YAML and "0b11" to another'],
    ['%YAML 1.1\n---\na: no', 'a: is "no" to one reader of YAML and false to another'],
    ['%YAML 1.1\n---\na: {b: [x, 12:30]}', 'a.b.1: is "12:30" to one reader of YAML and 750 to'],
    ['null: b', 'null: is "b" to one reader of YAML and nothing to another'],
    ['a: 1e400', 'a: is "1e400" to one reader of YAML and Infinity to another'],
    ['a: !x b', 'line 1, column 8: is not valid YAML for every reader (unknown tag'],
    ['a: "b"#c', 'line 1, column 7: is not valid YAML (Comments must be separated'],
    ['a: [\nb\n]', 'line 2, column 1: is not valid YAML (Flow sequence'],
    ["a: 'b\nc'", "line 1, column 6: is not valid YAML (Missing closing 'quote"],
  ])('%j', (text, message) => {
    for (const other of ['', '\nz: "&"', '\nz: "*"', '\n# &'])
      expect(readYaml('', text + other).problems.map(formatProblem)).toContainEqual(
        expect.stringContaining(message),
      );
  });
});

test.each(['a: b\n... ', 'a: b\n...\n', '%YAML 1.2\n---\na: no', 'a: &b c', 'a: !!str 5'])(
  '%j is read alike',
  (text) => {
    expect(readYaml('', text)).toMatchObject({ value: parse(text), problems: [] });
  },
);

test('what is nested too deeply is told', () => {
  for (const text of ['['.repeat(20_000), '{a: '.repeat(20_000), `${'- '.repeat(20_000)}a`])
    expect(readYaml('a.yaml', text).problems).not.toEqual([]);
});

test('a key that is a list is told by us, not by the parser', () => {
  const warn = vi.spyOn(process, 'emitWarning');
  expect(readYaml('', '? [a]\n: b').problems).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});
