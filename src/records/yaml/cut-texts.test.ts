import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../parse-yaml.ts';

const schema = z.strictObject({
  title: z.string().max(80).optional(),
  words: z.array(z.string()).optional(),
  kind: z.enum(['a', 'b']).optional(),
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  value: z.number().optional(),
});

/** `field: message` of everything wrong in a text. */
function problems(text: string): string[] {
  const result = parseYaml('', Buffer.from(`${text}\n`), schema);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
}

const long = 'x'.repeat(79);

test.each([
  ['title: Jobbklar #ungdom', 'title', 'Jobbklar', '#ungdom'],
  ['title: Jobbklar # ungdom', 'title', 'Jobbklar', '# ungdom'],
  ['title: Jobbklar\n  #ungdom', 'title', 'Jobbklar', '#ungdom'],
  ['title: Jobb\n  klar\n\n\n  #ungdom', 'title', 'Jobb klar', '#ungdom'],
  ['title: #ungdom\n  i jobb', 'title', 'i jobb', '#ungdom'],
  ['words: [a, b #c\n  ]', 'words.1', 'b', '#c'],
  ['words:\n  - a #b\n  - c', 'words.0', 'a', '#b'],
  ['words:\n  - a\n    #b\n  - c', 'words.0', 'a', '#b'],
  ['words:\n  - #a\n    b', 'words.0', 'b', '#a'],
  [`title: ${long} #${long}`, 'title', `${'x'.repeat(60)}…`, `#${'x'.repeat(59)}…`],
])('%j may be cut short', (text, field, read, left) => {
  expect(problems(text)).toEqual([
    `${field}: may be cut short: "${read}" is read, and "${left}" taken for a comment; put quotes round the text, or the comment on a line above it`,
  ]);
});

test.each([
  '# a\ntitle: x',
  'title: "x" # a',
  "title: 'x' # a",
  'title: x\n# a\nkind: a',
  'title: C#-kurs, nr#1',
  'title: |- # a\n  x #b\n  # c',
  'kind: a # b',
  'id: abc # b',
  'value: 3 # b',
  'words: [a, # b\n  c]',
  'words: # b\n  - a\n  # c\n  - d',
])('%j has comments alone', (text) => {
  expect(problems(text)).toEqual([]);
});

test('a text that is all comment is missing', () => {
  expect(problems('title: #ungdom')).toEqual([
    'title: invalid input: expected string, received null; write it as string, in quotes if it begins with "#"',
  ]);
});

test('a text that goes on behind a comment is no YAML', () => {
  expect(problems('title: Jobb #klar\n  for ungdom')).toContainEqual(
    expect.stringMatching(/is not valid YAML .*put quotes round text with .*"#"/),
  );
});
