import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import { ready, total } from '../helpers/search.ts';
import { pageOf } from '../helpers/site.ts';

useBrowser();

/** Has the browser see the pages as from a host that sends no headers of ours. */
const withoutHeaders = (page: Page) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

test('on a host that sends no policy, the one in the page lets a search and its results through', async () => {
  const page = await visit('/', { before: withoutHeaders });
  await page.fill('input[name="q"]', 'gjeldsrådgivning');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=**');
  await ready(page);
  expect(await total(page)).toBeGreaterThan(0);
  await page.locator('[data-search-results] a').first().click();
  await page.waitForURL('**/prosjekter/**');
});

test('and a short link', async () => {
  const page = await visit('/p/u22-067/', { before: withoutHeaders });
  await page.waitForURL(`**${pageOf('u22-067')}`);
});

/** Tries what the policy forbids, and keeps the directives that stop it in `stopped`. */
const tryForbidden = (page: Page) =>
  page.evaluate(async () => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      stopped.push(`${effectiveDirective} ${blockedURI}`),
    );
    const add = (name: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(name), properties));
    // Stands for all that is not the site's own, and asks no network.
    const elsewhere = 'data:text/plain,x';
    add('script', { textContent: 'window.ran = true' });
    add('script', { src: elsewhere });
    add('style', { textContent: 'body { color: red }' });
    add('link', { rel: 'stylesheet', href: elsewhere });
    add('img', { src: elsewhere, alt: '' });
    add('iframe', { src: '/om/' });
    add('base', { href: '/' });
    document.body.setAttribute('style', 'color: red');
    document.body.setAttribute('onclick', 'window.ran = true');
    document.body.click();
    await new FontFace('x', `url(${elsewhere})`).load().catch(() => {});
    await fetch(elsewhere).catch(() => {});
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).catch(() => {});
  });

test.each([
  ['in the page', withoutHeaders],
  ['of the header', undefined],
])('the policy %s stops all that is not our own', async (_, before) => {
  const page = await visit('/om/', {
    ...(before && { before }),
    expected: /Content Security Policy/,
  });
  await tryForbidden(page);
  const stopped = () => page.evaluate(() => Reflect.get(window, 'stopped') as string[]);
  await expect
    .poll(async () => [...new Set(await stopped())].sort(), patience)
    .toEqual([
      expect.stringMatching(/^base-uri /),
      'connect-src data',
      'font-src data',
      expect.stringMatching(/^frame-src /),
      'img-src data',
      'script-src wasm-eval',
      'script-src-attr inline',
      'script-src-elem data',
      'script-src-elem inline',
      'style-src-attr inline',
      'style-src-elem data',
      'style-src-elem inline',
    ]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
