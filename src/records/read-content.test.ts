import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFixture } from '../../tests/helpers/folders.ts';
import { fixtureContent } from '../../tests/helpers/records.ts';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read-content.ts';
import { vocabularySchemas } from './schemas/vocabulary.ts';

test('takes ids from file names and reads every list', () => {
  const { projects, vocabulary, problems } = fixtureContent();
  expect(problems).toEqual([]);
  expect(projects.map(({ id, title }) => [id, title])).toEqual([
    ['jobbsporet-nordvik', 'Jobbsporet'],
    ['kveldskafe-sorvik', 'Kveldskafeen'],
  ]);
  expect(vocabulary.methods.map(({ id }) => id)).toEqual(['verksted', 'kafe']);
});

test.each([
  'Jobbsporet-nordvik.yaml',
  'jobbsporet-nordvik.yml',
  'jobb_sporet.yaml',
  'jobbsporet--nordvik.yaml',
  'blåbær.yaml',
])('refuses the file name %s', (name) => {
  const folder = copyFixture('content');
  cpSync(join(folder, 'projects/jobbsporet-nordvik.yaml'), join(folder, 'projects', name));
  const { projects, problems } = readContent(folder);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining(`projects/${name}: is not named as a record; use a-z`),
  ]);
  expect(projects).toHaveLength(2);
});

test('a missing list and a missing folder of records are told, not thrown', () => {
  const folder = copyFixture('content');
  rmSync(join(folder, 'vocabulary/methods.yaml'));
  renameSync(join(folder, 'projects'), join(folder, 'prosjekter'));
  expect(readContent(folder).problems.map(({ file }) => file)).toEqual([
    'vocabulary/methods.yaml',
    'projects',
  ]);
});

test.each([
  ['con', 'is a name that Windows keeps for a device; choose another'],
  ['aux', 'is a name that Windows keeps for a device; choose another'],
  ['lpt1', 'is a name that Windows keeps for a device; choose another'],
  ['a'.repeat(101), 'is longer than 100 characters; shorten it'],
])('refuses the file name %s.yaml', (id, message) => {
  const folder = copyFixture('content');
  cpSync(join(folder, 'projects/jobbsporet-nordvik.yaml'), join(folder, 'projects', `${id}.yaml`));
  expect(readContent(folder).problems.map(formatProblem)).toEqual([
    `projects/${id}.yaml: ${message}`,
  ]);
});

test('passes over what systems and editors leave behind', () => {
  const folder = copyFixture('content');
  for (const name of ['.DS_Store', '._x.yaml', 'Thumbs.db', 'x.yaml~', '~$x.yaml', '.x.yaml.swp'])
    for (const place of ['projects', 'vocabulary']) writeFileSync(join(folder, place, name), '\0');
  mkdirSync(join(folder, 'projects/.idea'));
  expect(readContent(folder)).toEqual(fixtureContent());
});

test('what is no file with a content is told, and nothing waits for it', () => {
  const folder = copyFixture('content');
  const put = (name: string) => join(folder, 'projects', name);
  mkdirSync(put('mappe.yaml'));
  mkdirSync(put('undermappe'));
  symlinkSync('borte.yaml', put('lenke.yaml'));
  symlinkSync('ring.yaml', put('ring.yaml'));
  symlinkSync('..', put('opp.yaml'));
  spawnSync('mkfifo', [put('kanal.yaml')]);
  symlinkSync('borte.yaml', join(folder, 'vocabulary/kopi.yaml'));
  const { projects, problems } = readContent(folder);
  expect(projects).toHaveLength(2);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^vocabulary\/kopi.yaml: is none of the lists, .* or remove it$/),
    expect.stringMatching(/^projects\/kanal.yaml: is no file with a content; put one/),
    expect.stringMatching(/^projects\/lenke.yaml: is a link that leads nowhere; put the file/),
    expect.stringMatching(/^projects\/mappe.yaml: is a folder; records are files/),
    expect.stringMatching(/^projects\/opp.yaml: is a folder; put a file in its place/),
    expect.stringMatching(/^projects\/ring.yaml: is a link that leads to itself; put the file/),
    expect.stringMatching(/^projects\/undermappe: is a folder; records are files/),
  ]);
});

test.each(['method.yaml', 'methods.yml', 'Methods.yaml', 'methods.yaml.txt', 'README.md', 'nytt'])(
  'refuses %s among the lists',
  (name) => {
    const folder = copyFixture('content');
    cpSync(join(folder, 'vocabulary/methods.yaml'), join(folder, 'vocabulary', name));
    expect(readContent(folder).problems.map(formatProblem)).toEqual([
      `vocabulary/${name}: is none of the lists, so that nobody would read it; give it the name of one (${lists}) or remove it`,
    ]);
  },
);

const lists = Object.keys(vocabularySchemas)
  .map((name) => `${name}.yaml`)
  .join(', ');

test('a folder of lists that is missing is told once', () => {
  const folder = copyFixture('content');
  rmSync(join(folder, 'vocabulary'), { recursive: true });
  const content = readContent(folder);
  expect([...content.problems, ...checkContent(content)].map(formatProblem)).toEqual([
    'vocabulary: is missing; create the folder',
  ]);
});

test('a file in place of a folder is told', () => {
  const folder = copyFixture('content');
  rmSync(join(folder, 'projects'), { recursive: true });
  writeFileSync(join(folder, 'projects'), '');
  expect(readContent(folder).problems.map(formatProblem)).toEqual([
    'projects: is no folder; put a folder in its place',
  ]);
});

test('what is wrong with a list is told once, and not of every record that needs it', () => {
  const folder = copyFixture('content');
  writeFileSync(
    join(folder, 'vocabulary/municipalities.yaml'),
    '- {id: nordvik, label: {nb: " ", nn: ""}, numbers: [{number: "9001", from: 20}], county: x, countyReported: y}\n',
  );
  const content = readContent(folder);
  expect([...content.problems, ...checkContent(content)].map(formatProblem)).toEqual([
    'vocabulary/municipalities.yaml: 0.label.nb: is empty; write the text or leave the key out',
    'vocabulary/municipalities.yaml: 0.label.nn: is empty; write the text or leave the key out',
    'vocabulary/municipalities.yaml: 0.numbers.0.from: is not in the years 1900 to 2099; correct the year',
  ]);
});

test('the real content has no problems', () => {
  const content = readContent('content');
  expect([...content.problems, ...checkContent(content)].map(formatProblem)).toEqual([]);
});
