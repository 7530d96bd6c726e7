import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { caching } from '../../src/site/headers.ts';
import { sentAlways, siteFiles, startServer, textOf } from '../../tests/helpers/server.ts';

const gzip = { 'accept-encoding': 'gzip, br' };

test('HEAD gives the headers of GET and nothing else', async () => {
  const { get } = await startServer(siteFiles);
  for (const headers of [{}, gzip]) {
    const full = await get('/om/', headers);
    const head = await get('/om/', headers, 'HEAD');
    const { date: _, 'transfer-encoding': __, ...rest } = full.headers;
    expect(head.headers).toMatchObject(rest);
    expect([head.status, head.body.length]).toEqual([200, 0]);
  }
});

describe('zipped', () => {
  test('text for those who ask', async () => {
    const { get } = await startServer(siteFiles);
    const answer = await get('/', gzip);
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(answer.body).toString()).toBe('forside');
    expect(gunzipSync((await get('/borte', gzip)).body).toString()).toBe('finnes ikke');
  });

  test.each([
    ['nobody who does not', '/', {}],
    ['nor who refuses it', '/', { 'accept-encoding': 'gzip;q=0, br' }],
    ['no fonts', '/logo.woff2', gzip],
    ['no files of the index, which are zipped already', '/pagefind/index/b-1.pf_index', gzip],
  ])('%s', async (_, path, headers) => {
    const { get } = await startServer(siteFiles);
    const answer = await get(path, headers);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  test('leaves the files of the index as they are', async () => {
    const { get } = await startServer(siteFiles);
    const { body } = await get('/pagefind/index/b-1.pf_index', gzip);
    expect([...body]).toEqual([0x1f, 0x8b, 0]);
  });
});

describe('what a browser has already', () => {
  test.each([
    ['plain', {}],
    ['zipped', gzip],
  ])('is not sent again: %s', async (_, encoding) => {
    const { get } = await startServer(siteFiles);
    const { etag = '', 'last-modified': modified = '' } = (await get('/om/', encoding)).headers;
    for (const condition of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      const again = await get('/om/', { ...encoding, ...condition });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({
        ...sentAlways,
        etag,
        'cache-control': caching.default,
      });
    }
  });

  test('is sent when it has changed', async () => {
    const { get } = await startServer(siteFiles);
    expect((await get('/om/', { 'if-none-match': 'W/"1-1"' })).status).toBe(200);
  });

  test.each([
    ['/', caching.default],
    ['/borte/', caching.default],
    ['/om', caching.default],
    ['/_astro/borte.js', caching.default],
    ['/_astro/a.B3x.js', caching.hashed],
    ['/pagefind/index/b-1.pf_index', caching.hashed],
  ])('may be kept as the table says: %s', async (path, cacheControl) => {
    const { get } = await startServer(siteFiles);
    expect((await get(path)).headers['cache-control']).toBe(cacheControl);
  });
});

describe('a part of a file', () => {
  test('goes to who does not want it zipped', async () => {
    const { get } = await startServer(siteFiles);
    const answer = await get('/om/', { range: 'bytes=3-' });
    expect([answer.status, textOf(answer), answer.headers['content-range']]).toEqual([
      206,
      'siden',
      'bytes 3-7/8',
    ]);
  });

  test('is never cut from the zipped one', async () => {
    const { get } = await startServer(siteFiles);
    const answer = await get('/om/', { ...gzip, range: 'bytes=3-' });
    expect([answer.status, answer.headers['accept-ranges']]).toEqual([200, undefined]);
    expect(gunzipSync(answer.body).toString()).toBe('om siden');
  });
});
