import { readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { isPlainYaml } from './plain-yaml.ts';

test.each([
  'a: b\n',
  'a: Åtte av 23, «ja»\n  og mer\n',
  'a:\n  - b\n  - 20a\n  - 28-33\n',
  'a: [b, \'c d\', "e: #f", u22:1-2, 12]\n',
  '- {a: b, c: 12.5, d: [u22:1]}\n',
  'a: |-\n  b: c #d\n\n    e\n',
  'a: >-\n  b\nc: 2021-09-01\n',
  'a: "b: c\n  d"\n',
  '# a\na: b\n',
])('%j is plain', (text) => {
  expect(isPlainYaml(text)).toBe(true);
});

test.each([
  'a: b #c',
  'a: b\n  #c',
  'a: #b',
  'a: 12.500',
  'a: 017',
  'a: 0b11',
  'a: 0o17',
  'a: 0x1F',
  'a: 1e3',
  'a: +1',
  'a: .5',
  'a: 1_000',
  'a: ~',
  'a: *b',
  'a: &b c',
  'a: !!str b',
  'a: "\\u0000"',
  'a: [\nb\n]',
  'a: "b"#c',
  'a: b\rc: d',
  'a:\tb',
  '%YAML 1.1\n---\na: no',
  'a: b\n...',
  '<<: b',
  'null: b',
  '? a\n: b',
  'a: b\u00ADc',
  'a: A\u030Ase',
  'a: "b',
])('%j is not', (text) => {
  expect(isPlainYaml(text)).toBe(false);
});

const keys = ['a', 'b', 'cd', 'y', 'no', 'null', 'true', 'a-b'];
const values = [
  ...[
    'x',
    'Å være',
    '12',
    '12.50',
    '12.500',
    '0',
    '017',
    '0b1',
    '1e3',
    '1_0',
    '.5',
    '20a',
    '28-33',
  ],
  ...['2021-09-01', 'true', 'null', 'yes', '~', '«ja»', '§ 17', '12 unge', '80–100 %', "Jobb'n"],
  ...['"q"', '"a: b # c"', "'it''s'", '"open', '"open \\"', 'end"', '"a\\nb"', '"a" b', "'a' b"],
  ...[
    '[a, b]',
    '[u22:1-2, "x"]',
    '[]',
    '[a: b]',
    '[a,]',
    '[a, [b]]',
    '{a: b}',
    '{a}',
    '{a: [b], c: 1}',
  ],
  ...[
    '|',
    '>',
    '|-',
    '>-',
    'x |',
    'a:b',
    'e: f',
    'x #y',
    'x#y',
    '- a',
    'a - b',
    'x [y]',
    '*x',
    '!x',
    '<<',
  ],
];

test('what is plain, both parsers read alike', () => {
  const random = seededRandom(11);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const line = () => {
    const start =
      ' '.repeat(Math.floor(random() * 4) * Math.floor(random() * 3)) + pick(['', '', '- ']);
    return pick(
      ['', '# a', `${start}${pick(keys)}:`, start + pick(values)].concat(
        Array<string>(6).fill(`${start}${pick(keys)}: ${pick(values)}`),
      ),
    );
  };
  let read = 0;
  for (let count = 0; count < 20_000; count++) {
    const text = Array.from({ length: 1 + Math.floor(random() * 5) }, line).join('\n');
    const quick = isPlainYaml(text) ? loaded(text) : undefined;
    if (quick === undefined) continue;
    read++;
    const document = parseDocument(text, { prettyErrors: false });
    expect(document.errors, text).toEqual([]);
    expect(document.toJS() ?? null, text).toStrictEqual(quick.value);
  }
  expect(read).toBeGreaterThan(1000);
});

function loaded(text: string): { value: unknown } | undefined {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return undefined;
  }
}

test('a record with a letter more or less is read alike, or not plain', () => {
  const random = seededRandom(5);
  const names = readdirSync('content/projects').slice(0, 20);
  const letters = ['', ' ', '\n', '#', ':', "'", '"', '-', '{', ']', ',', '0', '.', '&'];
  let read = 0;
  for (const name of names) {
    const record = readFileSync(`content/projects/${name}`, 'utf8');
    for (let count = 0; count < 20; count++) {
      const at = Math.floor(random() * record.length);
      const letter = letters[Math.floor(random() * letters.length)] ?? '';
      const text = record.slice(0, at) + letter + record.slice(at + Math.floor(random() * 2));
      const quick = isPlainYaml(text) ? loaded(text) : undefined;
      if (quick === undefined) continue;
      read++;
      expect(parseDocument(text).toJS(), text).toStrictEqual(quick.value);
    }
  }
  expect(read).toBeGreaterThan(100);
});
