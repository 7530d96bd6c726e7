import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { securityHeaders, serve } from './serve.ts';

const site = {
  'site/index.html': 'forside',
  'site/404.html': 'finnes ikke',
  'site/om/index.html': 'om siden',
  'site/blå bær.txt': 'bær',
  'site/logo.woff2': 'skrift',
  'secret.txt': 'hemmelig',
  'site-private/secret.txt': 'hemmelig',
};

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Serves the site until the test ends; the result asks for a path exactly as it is written. */
async function start({ base = '/', files = site as Record<string, string> } = {}) {
  const { address, close } = await serve(join(makeFolder(files), 'site'), { base });
  onTestFinished(close);
  return (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((done, fail) => {
      request(new URL(address).origin, { path, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('latin1').on('data', (chunk) => (body += chunk));
        response.on('end', () =>
          done({ status: response.statusCode, headers: response.headers, body }),
        );
      })
        .on('error', fail)
        .end();
    });
}

test('a page, with type and security headers', async () => {
  const get = await start();
  const answer = await get('/om/?q=1');
  expect(answer).toMatchObject({
    status: 200,
    body: 'om siden',
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  expect(answer.headers).toMatchObject(securityHeaders);
});

test('a file with a name to decode', async () => {
  const get = await start();
  expect(await get(encodeURI('/blå bær.txt'))).toMatchObject({ status: 200 });
});

test('what is not there answers 404 with its page', async () => {
  const get = await start();
  expect(await get('/borte/')).toMatchObject({ status: 404, body: 'finnes ikke' });
});

test('a folder without its slash redirects', async () => {
  const get = await start();
  expect(await get('/om')).toMatchObject({ status: 301, headers: { location: '/om/' } });
  expect(await get('//om')).toMatchObject({ status: 301, headers: { location: '/om/' } });
});

describe('nothing outside the folder', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/om/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/om/..%5c..%5csecret.txt',
  ])('%s', async (path) => {
    const get = await start();
    expect((await get(path)).status).toBe(404);
  });

  test('nor beside the base path', async () => {
    const get = await start({ base: '/bank/' });
    for (const path of [
      '/bank../secret.txt',
      '/bank../site-private/secret.txt',
      '/bank/../../site-private/secret.txt',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

test.each(['/%', '/%00', '//', `/${'x'.repeat(5000)}`])(
  'the strange address %.20j does not stop the server',
  async (path) => {
    const get = await start();
    await get(path);
    expect((await get('/')).status).toBe(200);
  },
);

test('a site without a 404 page answers 404', async () => {
  const get = await start({ files: { 'site/index.html': 'forside' } });
  expect((await get('/borte')).status).toBe(404);
});

test('text is zipped for those who ask, fonts are not', async () => {
  const get = await start();
  const gzip = { 'accept-encoding': 'gzip, br' };
  const zipped = await get('/', gzip);
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.body.startsWith('\x1f\x8b')).toBe(true);
  expect((await get('/')).headers['content-encoding']).toBeUndefined();
  expect((await get('/logo.woff2', gzip)).headers['content-encoding']).toBeUndefined();
});

test('under a base path', async () => {
  const get = await start({ base: '/bank/' });
  expect(await get('/bank/om/')).toMatchObject({ status: 200, body: 'om siden' });
  expect(await get('/bank')).toMatchObject({ status: 301, headers: { location: '/bank/' } });
  for (const path of ['/om/', '/bankett/', '/elsewhere'])
    expect((await get(path)).status).toBe(404);
});
