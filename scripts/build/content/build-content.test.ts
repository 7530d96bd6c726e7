import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError, formatProblem } from '../../../src/records/problem.ts';
import { copyFixture, fixture, makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { buildContent } from './build-content.ts';
import { pageHeading } from './render-mdx.ts';

const name = 'projects/jobbsporet-nordvik.yaml';
const record = readFileSync(join(fixture('content'), name), 'utf8');

/** The problems of a build after files have been added or replaced; checks that nothing was written. */
function problemsWith(files: Record<string, string | Uint8Array>): string[] {
  const folder = copyFixture('content');
  buildContent(folder);
  writeFileSync(join(folder, 'generated/marker.mdx'), pageHeading);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const before = readFolder(folder);
  let problems: string[] = [];
  try {
    buildContent(folder);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems = error.problems.map(formatProblem);
    for (const problem of problems) expect(error.message).toContain(problem);
  }
  if (problems.length > 0) expect(readFolder(folder)).toEqual(before);
  return problems;
}

/** The pages made after the first record has been replaced. */
function pagesWith(content: string | Uint8Array): Record<string, string> {
  const folder = copyFixture('content');
  writeFileSync(join(folder, name), content);
  buildContent(folder);
  return readFolder(join(folder, 'generated'));
}

test('writes one page for each record, and wipes what was there', () => {
  const folder = copyFixture('content');
  expect(buildContent(folder).projects).toHaveLength(2);
  writeFileSync(join(folder, 'generated/old.mdx'), `${pageHeading}a record that is gone`);
  buildContent(folder);
  expect(Object.keys(readFolder(join(folder, 'generated')))).toEqual([
    'edition.json',
    'jobbsporet-nordvik.mdx',
    'kveldskafe-sorvik.mdx',
    'vocabulary.json',
  ]);
});

test('writes the vocabulary beside them', () => {
  const { vocabulary } = buildContent(copyFixture('content'));
  expect(JSON.parse(pagesWith(record)['vocabulary.json'] ?? '')).toEqual(vocabulary);
});

test('two builds give equal bytes', () => {
  expect(pagesWith(record)).toEqual(pagesWith(record));
});

test('writes them into a folder of its own where it is given one', () => {
  const [folder, target] = [copyFixture('content'), makeFolder()];
  const before = readFolder(folder);
  buildContent(folder, target);
  expect(readFolder(folder)).toEqual(before);
  expect(readFolder(target)).toEqual(pagesWith(record));
});

describe('without content', () => {
  test.each([
    ['a folder that is not there', () => join(makeFolder(), 'borte')],
    ['a file', () => join(makeFolder({ file: 'x' }), 'file')],
  ])('%s is told in one sentence', (_, make) => {
    expect(() => buildContent(make())).toThrow(/^1 problem in the content:\n.*CONTENT_DIR names/);
  });

  test('no records are one too', () => {
    const folder = copyFixture('content');
    for (const file of readdirSync(join(folder, 'projects')))
      rmSync(join(folder, 'projects', file));
    expect(() => buildContent(folder)).toThrow(/projects: holds no records; write one, for/);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });
});

describe('bad input is refused with file, field and cure, and nothing is written', () => {
  const replaced = (from: string, to: string) => {
    expect(record).toContain(from);
    return { [name]: record.replace(from, to) };
  };

  test.each<[string, () => Record<string, string | Uint8Array>, RegExp]>([
    [
      'a mistyped key',
      () => replaced('summary:', 'sumary:'),
      /jobbsporet-nordvik\.yaml: has the unknown key "sumary"; correct the spelling/,
    ],
    [
      'an unknown vocabulary value',
      () => replaced('[verksted]', '[verkstad]'),
      /jobbsporet-nordvik\.yaml: methods: names "verkstad", which is not in vocabulary\/methods\.yaml; correct/,
    ],
    [
      'an unknown office',
      () => replaced('nav-nordvik', 'nav-nordvika'),
      /: office: names "nav-nordvika", which is not in vocabulary\/offices\.yaml; correct/,
    ],
    [
      'a duplicate ref',
      () => replaced('u22-001', 'u22-002'),
      /kveldskafe-sorvik\.yaml: ref: uses "u22-002", which projects\/jobbsporet-nordvik\.yaml uses too; give each/,
    ],
    [
      'a wrong type',
      () => replaced('value: 8', 'value: åtte'),
      /: outcomes\.0\.value: .*received string; write it as number/,
    ],
    [
      'a small number on a confidential topic',
      () => replaced('withheld: true', 'value: 3'),
      /: outcomes\.1\.value: is a count from 1 to 4 \(3 personer\) on the topic health; write withheld: true in its place/,
    ],
    [
      'a sentence that tells such a number',
      () => replaced('Deltakerne valgte oppgavene.', 'Tre ble sykmeldt.'),
      /jobbsporet-nordvik\.yaml: sections\.successFactors: tells "Tre ble", a count from 1 to 4/,
    ],
    [
      'an empty file',
      () => ({ [name]: '' }),
      /jobbsporet-nordvik\.yaml: is empty; fill it in or delete it/,
    ],
    [
      'broken YAML',
      () => replaced('title: Jobbsporet', 'title: Jobb: sporet'),
      /: line 2, column \d+: is not valid YAML .*put quotes round/,
    ],
    ['an alias', () => replaced('title: Jobbsporet', 'title: *Jobbsporet'), /put quotes round/],
    [
      'bytes that are not UTF-8',
      () => ({ [name]: Buffer.from(record, 'latin1') }),
      /jobbsporet-nordvik\.yaml: is not UTF-8; save it/,
    ],
    [
      'a record of 5 MB',
      () => ({ [name]: `${record}# ${'x'.repeat(5_000_000)}` }),
      /jobbsporet-nordvik\.yaml: is 50\d+ bytes, more than .*shorten it/,
    ],
    [
      'a name that differs by case alone',
      () => ({ 'projects/Jobbsporet-Nordvik.yaml': record }),
      /projects\/Jobbsporet-Nordvik\.yaml: is not named as a record; use/,
    ],
    [
      'the ending .yml',
      () => ({ 'projects/jobbsporet-nordvik.yml': record }),
      /jobbsporet-nordvik\.yml: is not named as a record; use .*ending \.yaml/,
    ],
    [
      'a name against the pattern',
      () => ({ 'projects/jobb sporet.yaml': record }),
      /projects\/jobb sporet\.yaml: is not named as a record/,
    ],
    [
      'a bad vocabulary file',
      () => ({ 'vocabulary/partners.yaml': '- {id: frivillige}\n' }),
      /vocabulary\/partners\.yaml: 0\.label: is missing; give it as/,
    ],
  ])('%s', (_, files, message) => {
    expect(problemsWith(files())).toContainEqual(expect.stringMatching(message));
  });

  test('all problems of a run are listed together', () => {
    const problems = problemsWith({
      [name]: record.replace('ref:', 'reff:').replace('value: 8', 'value: åtte'),
      'projects/Kopi.yaml': record,
      'vocabulary/methods.yaml':
        '# Kari\u00A0Nordmann\n- {id: kafe, label: {nb: Kafé, nn: Kafé}, synonym: [bar]}\n',
    });
    for (const part of [
      'ref: is missing',
      'unknown key "reff"',
      'outcomes.0.value',
      'projects/Kopi.yaml',
      'unknown key "synonym"',
      'vocabulary/methods.yaml: line 1: may hold personal data (personnavn): "Kari Nordmann"',
    ])
      expect(problems).toContainEqual(expect.stringContaining(part));
  });
});

describe('accepted, with the same pages', () => {
  test.each<[string, string]>([
    ['a byte order mark', `\uFEFF${record}`],
    ['Windows line ends', record.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${record.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', record.trimEnd()],
  ])('%s', (_, content) => {
    expect(pagesWith(content)).toEqual(pagesWith(record));
  });
});

test.each([
  '{props.id}',
  '{',
  '<script>',
  '</Section>',
  '---',
  'a\n\n---\n\nb',
  "import x from 'y'",
])('%j inside a text is no markup', (text) => {
  const pages = pagesWith(record.replace('Deltakerne valgte oppgavene.', JSON.stringify(text)));
  const body = pages['jobbsporet-nordvik.mdx']?.split('name="successFactors">')[1] ?? '';
  expect(body.replaceAll('\\', '').replaceAll('\n  ', '\n').trim()).toBe(`${text}\n</Section>`);
});
