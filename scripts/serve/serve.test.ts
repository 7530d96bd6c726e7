import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { sentAlways, siteFiles, startServer, textOf } from '../../tests/helpers/server.ts';

test('a page, with type and headers', async () => {
  const { get } = await startServer(siteFiles);
  const answer = await get('/om/?q=1');
  expect(answer.status).toBe(200);
  expect(textOf(answer)).toBe('om siden');
  expect(answer.headers).toMatchObject({
    ...sentAlways,
    'content-type': 'text/html; charset=utf-8',
  });
});

test.each([
  ['/a.B3x.js', '/_astro/a.B3x.js', 'text/javascript; charset=utf-8'],
  ['what no browser knows', '/pagefind/index/b-1.pf_index', 'application/octet-stream'],
])('the type of %s', async (_, path, type) => {
  const { get } = await startServer(siteFiles);
  expect((await get(path)).headers['content-type']).toBe(type);
});

test('a file with a name to decode', async () => {
  const { get } = await startServer(siteFiles);
  expect(textOf(await get(encodeURI('/blå bær.txt')))).toBe('bær');
});

describe('every answer has the headers of the table', () => {
  test.each([
    ['a file', 200, '/om/', 'GET', {}],
    ['a redirect', 301, '/om', 'GET', {}],
    ['a page that is not there', 404, '/borte/', 'GET', {}],
    ['the same, headers alone', 404, '/borte/', 'HEAD', {}],
    ['an address that cannot be decoded', 404, '/%', 'GET', {}],
    ['another method', 405, '/om/', 'POST', {}],
    ['a condition that does not hold', 412, '/om/', 'GET', { 'if-match': '"x"' }],
    ['a part beyond the end', 416, '/om/', 'GET', { range: 'bytes=900-' }],
    ['an address beyond all bounds', 431, `/${'x'.repeat(20_000)}`, 'GET', {}],
  ])('%s', async (_, status, path, method, headers) => {
    const { get } = await startServer(siteFiles);
    const answer = await get(path, headers, method);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(sentAlways);
  });
});

test('what is not there answers with the page for that', async () => {
  const { get } = await startServer(siteFiles);
  const answer = await get('/borte/');
  expect(textOf(answer)).toBe('finnes ikke');
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(textOf(await get('/borte/', {}, 'HEAD'))).toBe('');
});

test('neither a condition nor a range makes another answer of it', async () => {
  const { get } = await startServer(siteFiles);
  for (const headers of [{ range: 'bytes=0-1' }, { 'if-none-match': '*' }, { 'if-match': '"x"' }])
    expect(textOf(await get('/borte/', headers))).toBe('finnes ikke');
});

test('a site without a 404 page answers 404', async () => {
  const { get } = await startServer({ 'site/index.html': 'forside' });
  const answer = await get('/borte');
  expect(answer.status).toBe(404);
  expect(answer.headers).toMatchObject(sentAlways);
});

test('only GET and HEAD', async () => {
  const { get } = await startServer(siteFiles);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
    const { status, headers } = await get('/om/', {}, method);
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
  }
});

test.each<[string, Record<string, string>, string, number]>([
  ['an expectation that it does not know', { expect: 'fisk' }, 'GET', 200],
  ['a wish for a tunnel', {}, 'CONNECT', 405],
])('%s is answered like all else', async (_, sent, method, status) => {
  const { address } = await startServer(siteFiles);
  const { hostname, port } = new URL(address);
  const asked = request({ hostname, port, method, path: '/om/', headers: sent }).end();
  const [answer] = (await once(asked, method === 'CONNECT' ? 'connect' : 'response')) as [
    IncomingMessage,
  ];
  answer.destroy();
  expect(answer.statusCode).toBe(status);
  expect(answer.headers).toMatchObject(sentAlways);
});

describe('under a base path', () => {
  test.each(['/bank/', '/a/b/', '/a/b'])('%s', async (base) => {
    const { address, get } = await startServer(siteFiles, base);
    const root = base.replace(/\/$/, '');
    expect(new URL(address).pathname).toBe(`${root}/`);
    expect(textOf(await get(`${root}/om/`))).toBe('om siden');
    expect((await get(`${root}?q=1`)).headers.location).toBe(`${root}/?q=1`);
    expect((await get(`${root}/om?q=1`)).headers.location).toBe(`${root}/om/?q=1`);
    for (const path of ['/', '/om/', '/om', '/bankett/', '/a', '/a/bc/', '/elsewhere']) {
      const answer = await get(path);
      expect([path, answer.status, textOf(answer)]).toEqual([path, 404, 'finnes ikke']);
      expect(answer.headers).toMatchObject(sentAlways);
    }
  });
});
