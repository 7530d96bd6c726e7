import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  cacheControl,
  caching,
  securityHeaders as headersWith,
  inlineHashesFile,
  pagePolicy,
  readInlineHashes,
} from '../../src/site/headers.ts';
import { readFolder } from '../helpers/folders.ts';
import { tagsOf } from '../helpers/html.ts';
import { folder, pagesIn, read, readPage } from '../helpers/site.ts';

const inline = readInlineHashes(read(inlineHashesFile));
const securityHeaders = headersWith(inline);

describe('every page', () => {
  const heads = pagesIn(folder).map((page) => ({
    page,
    tags: tagsOf(readPage(page).replace(/<\/head>.*/s, '')),
  }));
  const isPolicy = ({ attributes }: (typeof heads)[number]['tags'][number]) =>
    attributes['http-equiv'] === 'Content-Security-Policy';

  test('carries the policy of the table, once', () => {
    expect(heads.length).toBeGreaterThan(300);
    expect(
      heads.filter(({ tags }) => {
        const policies = tags.filter(isPolicy).map(({ attributes }) => attributes['content']);
        return policies.length !== 1 || policies[0] !== pagePolicy(inline);
      }),
    ).toEqual([]);
  });

  test('says it before it asks for anything', () => {
    expect(
      heads.filter(({ tags }) => {
        const names = tags.slice(0, tags.findIndex(isPolicy)).map(({ name }) => name);
        return names.some((name) => name === 'link' || name === 'script' || name === 'style');
      }),
    ).toEqual([]);
  });
});

test('the policy allows nothing of others, nothing that is compiled, and in a page what it names by a hash', () => {
  const policy = pagePolicy(inline);
  const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
  const hashes = [...(inline['script-src'] ?? []), ...(inline['style-src'] ?? [])];
  expect(hashes).toHaveLength(3);
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", ...hashes]));
  expect(policy).toMatch(/^default-src 'none';/);
  expect(securityHeaders['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
});

test('what pages hold in themselves is what the policy names, and all of it is used', () => {
  const held = (element: string) => [
    ...new Set(
      pagesIn(folder).flatMap((page) =>
        Array.from(
          readPage(page).matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g')),
          ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
        ),
      ),
    ),
  ];
  expect(held('script').sort()).toEqual(inline['script-src']?.toSorted());
  expect(held('style').sort()).toEqual(inline['style-src']?.toSorted());
});

test('what is no hash goes into no header', () => {
  const hash = `'sha256-${'a'.repeat(43)}='`;
  const text = JSON.stringify({
    'script-src': [hash, "'unsafe-inline'", `${hash}\r\nX: y`, 1],
    'style-src': 'https://x',
    'img-src': [hash],
  });
  expect(readInlineHashes(text)).toEqual({ 'script-src': [hash], 'style-src': [] });
});

/** The headers that a text of lines `name: value` or `add_header name "value" always;` gives, by the line above them. */
function blocksOf(
  text: string,
  head: RegExp,
  line: RegExp,
): Record<string, Record<string, string>> {
  const blocks: Record<string, Record<string, string>> = {};
  let block: Record<string, string> = {};
  for (const row of text.split('\n')) {
    const name = head.exec(row)?.[1];
    if (name !== undefined) {
      block = {};
      blocks[name] = block;
    }
    const [, header = '', value = ''] = line.exec(row) ?? [];
    if (header) block[header] = value;
  }
  return blocks;
}

const hashed = { 'Cache-Control': caching.hashed };

describe('the same headers go to', () => {
  test('Netlify and Cloudflare', () => {
    const blocks = blocksOf(read('_headers'), /^(\/\S*)$/, /^ {2}([\w-]+): (.+)$/);
    expect(blocks).toEqual({
      '/*': securityHeaders,
      '/_astro/*': hashed,
      '/pagefind/index/*': hashed,
      '/data/utgave/*': hashed,
    });
  });

  test('nginx, whose locations inherit none', () => {
    const text = read('deploy/nginx.conf');
    const blocks = blocksOf(text, /location "(.*)" \{/, /add_header ([\w-]+) "(.+)" always;/);
    expect(blocks).toEqual({
      '/': { ...securityHeaders, 'Cache-Control': caching.default },
      '/_astro/': { ...securityHeaders, ...hashed },
      '/pagefind/index/': { ...securityHeaders, ...hashed },
      '/data/utgave/': { ...securityHeaders, ...hashed },
    });
    expect(text).toContain('error_page 404 /404.html;');
  });

  test('Azure Static Web Apps', () => {
    expect(JSON.parse(read('staticwebapp.config.json'))).toMatchObject({
      globalHeaders: { ...securityHeaders, 'Cache-Control': caching.default },
      routes: [
        { route: '/_astro/*', headers: hashed },
        { route: '/pagefind/index/*', headers: hashed },
        { route: '/data/utgave/*', headers: hashed },
      ],
      responseOverrides: { 404: { rewrite: '/404.html' } },
    });
  });

  test('GitHub Pages, which must not take folders that begin with _ for its own', () => {
    expect(read('.nojekyll')).toBe('');
  });
});

test('what may be kept for ever has a hash in its path', () => {
  const kept = files().filter((path) => cacheControl(path) === caching.hashed);
  expect(kept.length).toBeGreaterThan(100);
  expect(
    kept.filter(
      (path) =>
        !/\.[\w-]{8}\.(js|css|woff2)$|\/[a-p]{8}-\d+\.pf_index$|^data\/utgave\/[a-p]{12}\//.test(
          path,
        ),
    ),
  ).toEqual([]);
});

const files = () => Object.keys(readFolder(folder));
