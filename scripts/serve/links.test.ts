import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { ask, startServer } from '../../tests/helpers/server.ts';
import { serve } from './serve.ts';

const files = {
  'site/index.html': 'forside',
  'site/om/index.html': 'om siden',
  'site/.skjult': 'skjult',
  'site/_headers': '/*',
  'site-private/index.html': 'hemmelig',
  'secret.txt': 'hemmelig',
};

describe('a link', () => {
  test.each([
    ['to a file outside', '../secret.txt', '/lenke'],
    ['to a folder outside', '../site-private', '/lenke/'],
    ['to a folder outside, without its slash', '../site-private', '/lenke'],
    ['to the folder above', '..', '/lenke/secret.txt'],
    ['through the folder above and back', '../site/../secret.txt', '/lenke'],
    ['to a link that leads outside', 'videre', '/lenke'],
    ['to a hidden file', '.skjult', '/lenke'],
    ['to a file for the host', '_headers', '/lenke'],
    ['to itself', 'lenke', '/lenke'],
    ['to nothing', 'borte', '/lenke'],
  ])('%s is not followed', async (_, target, path) => {
    const { folder, get } = await startServer(files);
    symlinkSync('../secret.txt', join(folder, 'videre'));
    symlinkSync(target, join(folder, 'lenke'));
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, '404 Not Found\n']);
  });

  test('is followed within the site', async () => {
    const { folder, get } = await startServer(files);
    symlinkSync('om', join(folder, 'lenke'));
    expect((await get('/lenke/')).body.toString()).toBe('om siden');
    expect((await get('/lenke?q=1')).headers.location).toBe('/lenke/?q=1');
  });

  test('is not followed for the page that tells of a wrong address', async () => {
    const { folder, get } = await startServer(files);
    symlinkSync('../secret.txt', join(folder, '404.html'));
    expect((await get('/borte/')).body.toString()).toBe('404 Not Found\n');
  });

  test('can lead to the site itself', async () => {
    const parent = makeFolder(files);
    const link = join(parent, 'dist');
    symlinkSync('site', link);
    symlinkSync('../secret.txt', join(link, 'lenke'));
    const { address, close } = await serve(link, { base: '/' });
    onTestFinished(close);
    expect((await ask(address, '/om/')).body.toString()).toBe('om siden');
    expect((await ask(address, '/lenke')).status).toBe(404);
  });
});

test('a folder called index.html is no page', async () => {
  const { folder, get } = await startServer(files);
  mkdirSync(join(folder, 'rar/index.html'), { recursive: true });
  expect((await get('/rar/')).status).toBe(404);
  expect((await get('/rar')).status).toBe(404);
});

test.skipIf(process.platform === 'win32')('nobody waits for a pipe', async () => {
  const { folder, get } = await startServer(files);
  expect(spawnSync('mkfifo', [join(folder, 'ror.html')]).status).toBe(0);
  expect((await get('/ror.html')).status).toBe(404);
});
