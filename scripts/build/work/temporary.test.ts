import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { createBuildId } from './build-id.ts';
import { sweep, temporaryFolder, temporaryFolders } from './temporary.ts';

const ended = `${spawnSync(process.execPath, ['-e', '']).pid}-0123abcd`;

test('finds the folders of a place again, and takes away those of builds that have ended', () => {
  const running = createBuildId();
  const others = [
    'dist/a',
    '.dist/a',
    `.dist.new-${ended}x/a`,
    `.dist.draft-${ended}/a`,
    `.distant.new-${ended}/a`,
    `x.dist.new-${ended}/a`,
    '.dist.new-0123abcd/a',
  ];
  const left = [`.dist.new-${ended}/a`, `.dist.old-${ended}/b/c`, `.dist.gone-${ended}/a`];
  const mine = `.dist.old-${running}/a`;
  const files = Object.fromEntries([...others, ...left, mine].map((name) => [name, name]));
  const place = { parent: makeFolder(files), prefix: '.dist.' };
  expect(temporaryFolders(place).map(({ kind, id }) => `${kind} ${id}`)).toEqual(
    [`gone ${ended}`, `new ${ended}`, `old ${ended}`, `old ${running}`].sort(),
  );
  expect(temporaryFolders(place).map(({ path }) => path)).toContain(
    temporaryFolder(place, 'old', running),
  );
  sweep(place);
  expect(Object.keys(readFolder(place.parent))).toEqual([...others, mine].sort());
});

test('a place that is not there holds none', () => {
  const place = { parent: `${makeFolder()}/borte`, prefix: '.dist.' };
  sweep(place);
  expect(temporaryFolders(place)).toEqual([]);
});
