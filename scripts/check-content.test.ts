import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtEnvironment } from '../tests/helpers/environment.ts';
import { copyFixture } from '../tests/helpers/folders.ts';

const check = (folder: string) =>
  spawnSync(process.execPath, ['scripts/check-content.ts'], {
    env: builtEnvironment({ CONTENT_DIR: folder }),
    encoding: 'utf8',
  });

test('sound content', () => {
  expect(check(copyFixture('content'))).toMatchObject({
    status: 0,
    stdout: '2 records, their vocabulary and the pages of the site are sound\n',
    stderr: '',
  });
});

test('all problems of all files together, the first fifty in full', () => {
  const folder = copyFixture('content');
  const record = readFileSync(join(folder, 'projects/jobbsporet-nordvik.yaml'), 'utf8');
  for (let number = 10; number < 40; number++)
    writeFileSync(
      join(folder, `projects/a${number}.yaml`),
      record
        .replace('value: 8', 'value: 12.500')
        .replace('from: "2022-01"', 'from: "2022-13"')
        .replace('title: Jobbsporet', 'title: Jobbsporet #2'),
    );
  const { status, stderr } = check(folder);
  expect(status).toBe(1);
  const lines = stderr.trimEnd().split('\n');
  expect(lines[0]).toBe('90 problems in the content:');
  expect(lines.slice(1, 4)).toEqual([
    expect.stringMatching(
      /^ {2}projects\/a10.yaml: outcomes.0.value: is written 12.500, .*; write/,
    ),
    expect.stringMatching(/^ {2}projects\/a10.yaml: title: may be cut short: .*; put quotes/),
    expect.stringMatching(/^ {2}projects\/a10.yaml: period.from: is in a month .*; write/),
  ]);
  expect(lines.slice(51)).toEqual(['  … and 40 more, told when these are mended']);
});
