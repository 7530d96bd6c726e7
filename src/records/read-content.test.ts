import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFixture } from '../../tests/helpers/folders.ts';
import { fixtureContent } from '../../tests/helpers/records.ts';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read-content.ts';

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

test('the real content has no problems', () => {
  const content = readContent('content');
  expect([...content.problems, ...checkContent(content)].map(formatProblem)).toEqual([]);
});
