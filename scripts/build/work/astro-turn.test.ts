import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { takeTurn } from './astro-turn.ts';
import { createBuildId } from './build-id.ts';

let builds = '';

beforeEach(() => {
  const folder = makeFolder({ '.build/.keep': '' });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.spyOn(console, 'log').mockReturnValue();
  builds = join(folder, '.build');
});

afterEach(() => {
  vi.restoreAllMocks();
});

const take = (id: string) => takeTurn(makeFolder(), id);

test('one build after the other has its turn, and who waits is told for whom', async () => {
  const log: string[] = [];
  const build = async (name: string) => {
    const end = await take(createBuildId());
    log.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 20));
    log.push(`${name} ends`);
    end();
  };
  await Promise.all(['a', 'b', 'c', 'd'].map(build));
  expect(log).toHaveLength(8);
  for (let place = 0; place < log.length; place += 2)
    expect(log[place + 1]).toBe(log[place]?.replace('begins', 'ends'));
  expect(console.log).toHaveBeenCalledWith(
    `Another build is running (process ${process.pid}); waiting for it.`,
  );
  expect(existsSync(join(builds, 'turn'))).toBe(false);
});

test('a build that was killed in its turn is not waited for', async () => {
  mkdirSync(join(builds, 'turn'));
  writeFileSync(join(builds, `turn/${spawnSync(process.execPath, ['-e', '']).pid}-0123abcd`), '');
  (await take(createBuildId()))();
  expect(console.log).not.toHaveBeenCalled();
});

test('to end a turn twice does not end that of another', async () => {
  const end = await take(createBuildId());
  end();
  const other = await take(createBuildId());
  end();
  expect(existsSync(join(builds, 'turn'))).toBe(true);
  other();
});
