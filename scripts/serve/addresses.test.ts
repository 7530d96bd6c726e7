import { describe, expect, test } from 'vitest';
import { siteFiles, startServer } from '../../tests/helpers/server.ts';

describe('a folder without its slash redirects', () => {
  test.each([
    ['/om', '/om/'],
    ['//om', '/om/'],
    ['/om?q=gjeld&fylke=agder,oslo', '/om/?q=gjeld&fylke=agder,oslo'],
    ['/om?', '/om/?'],
    ['/om?a=%2F%3F?b', '/om/?a=%2F%3F?b'],
    [encodeURI('/blå bær?x'), encodeURI('/blå bær/?x')],
    ['http://eksempel.no/om?q=1', '/om/?q=1'],
  ])('%s', async (path, location) => {
    const { get } = await startServer(siteFiles);
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each([
    '//eksempel.no/..',
    '/\\eksempel.no/..',
    '/%5Ceksempel.no/%2e%2e',
    '//eksempel.no/%2e',
  ])('but to no other host: %s', async (path) => {
    const { get } = await startServer(siteFiles);
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
  });

  test('and not where it has no page', async () => {
    const { get } = await startServer(siteFiles);
    expect((await get('/tom')).status).toBe(404);
    expect((await get('/tom/')).status).toBe(404);
  });
});

describe('nothing outside the folder', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/om/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/om/..%5c..%5csecret.txt',
    '/om/%00/../../../secret.txt',
    '/%252e%252e/secret.txt',
  ])('%s', async (path) => {
    const { get } = await startServer(siteFiles);
    expect((await get(path)).status).toBe(404);
  });

  test('nor beside the base path', async () => {
    const { get } = await startServer(siteFiles, '/bank/');
    for (const path of [
      '/bank../secret.txt',
      '/bank../site-private/secret.txt',
      '/bank/../../site-private/secret.txt',
    ])
      expect((await get(path)).status).toBe(404);
  });
});

test.each(['/.nojekyll', '/.git/', '/.git', '/_headers', '/deploy/nginx.conf', '/deploy/'])(
  '%s is no part of the site',
  async (path) => {
    const { get } = await startServer(siteFiles);
    expect((await get(path)).status).toBe(404);
  },
);

test.each([
  '/%',
  '/%00',
  '//',
  '/%c3%28',
  `/${'x'.repeat(5000)}`,
  `/${'x/'.repeat(3000)}`,
  '/index.html/',
])('the strange address %.20j does not stop the server', async (path) => {
  const { get } = await startServer(siteFiles);
  await get(path);
  expect((await get('/')).status).toBe(200);
});
