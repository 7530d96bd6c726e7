import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { endTurn, takeTurn } from './astro-turn.ts';
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

/** Takes a turn for a new build; its id. */
async function take(): Promise<string> {
  const id = createBuildId();
  await takeTurn(makeFolder(), id);
  return id;
}

test('one build after the other has its turn, and who waits is told for whom', async () => {
  const log: string[] = [];
  const build = async (name: string) => {
    const id = await take();
    log.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 20));
    log.push(`${name} ends`);
    endTurn(id);
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
  await take();
  expect(console.log).not.toHaveBeenCalled();
});

test('a build whose turn it is not does not end that of another', async () => {
  const first = await take();
  endTurn(first);
  const second = await take();
  endTurn(first);
  expect(existsSync(join(builds, 'turn'))).toBe(true);
  endTurn(second);
  expect(existsSync(join(builds, 'turn'))).toBe(false);
});
