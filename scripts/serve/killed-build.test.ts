import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder, readFolder } from '../../tests/helpers/folders.ts';

test('the last good site is served where a build was killed between its two changes of names', async () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const folder = makeFolder({
    [`.site.old-${ended}-0123abcd/index.html`]: 'forside',
    [`.site.new-${ended}-0123abcd/om/index.html`]: 'halvt',
  });
  const server = spawn(process.execPath, ['scripts/serve.ts', '--port', '0'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, OUT_DIR: `${folder}/site`, BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill());
  await Promise.race([once(createInterface(server.stdout), 'line'), once(server, 'exit')]);
  expect(readFolder(folder)).toMatchObject({ 'site/index.html': 'forside' });
});
