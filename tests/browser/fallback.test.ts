import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import { ready, total } from '../helpers/search.ts';
import { projects } from '../helpers/site.ts';

useBrowser();

/** Blocks requests; the browser reports those on the console, the page itself must not. */
const without = (pattern: string) => ({
  before: (page: Page) => page.route(pattern, (route) => route.abort()),
  expected: /net::ERR_FAILED/,
});

async function expectFallback(page: Page, reason: RegExp) {
  const fallback = page.locator('[data-search-fallback]');
  await fallback.waitFor();
  // Not by `hasText`, which passes over what stands in `noscript`.
  const told = async () => (await fallback.allInnerTexts()).join();
  await expect.poll(told, patience).toMatch(reason);
  expect(await page.locator('[data-search-app]').isVisible()).toBe(false);
  const links = await fallback
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links).toEqual(
    expect.arrayContaining(['/prosjekter/', '/malgrupper/', '/metoder/', '/fylker/']),
  );
  await fallback.getByRole('link', { name: 'alle prosjekter' }).click();
  await page.waitForURL('**/prosjekter/');
}

describe('what the search needs is blocked', () => {
  test.each(['**/sok.json', '**/*.pf_index', '**/sprak/*.json', '**/tekst/*.json'])(
    '%s',
    async (pattern) => {
      const page = await visit('/sok/?q=gjeld', without(pattern));
      await expectFallback(page, /kunne ikke starte/);
    },
  );

  test.each(['WebAssembly', 'Worker', 'SharedWorker', 'requestIdleCallback'])(
    '%s: the search works without it',
    async (name) => {
      const page = await visit('/sok/', {
        before: (page) => page.addInitScript((name) => Reflect.deleteProperty(window, name), name),
      });
      await ready(page);
      await page.locator('input[name="q"]').pressSequentially('trysil');
      await page.waitForURL('**/sok/?q=trysil');
      await ready(page);
      expect(await total(page)).toBeGreaterThan(0);
    },
  );

  test('a host that unzips the index itself does no harm', async () => {
    const page = await visit('/sok/?q=gjeld', {
      before: (page) =>
        page.route('**/*.pf_index', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: gunzipSync(await response.body()) });
        }),
    });
    await ready(page);
    expect(await total(page)).toBeGreaterThan(10);
  });

  test('the suggestions only: the search works', async () => {
    const page = await visit('/sok/', without('**/forslag/*.json'));
    await ready(page);
    await page.locator('input[name="q"]').pressSequentially('trysil');
    await page.waitForURL('**/sok/?q=trysil');
    await ready(page);
    expect(await total(page)).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  test('the search page leads to pages on which every project is found', async () => {
    const page = await visit('/sok/', {
      javaScriptEnabled: false,
      // Nobody uses what the page asks for early.
      expected: /was preloaded using link preload but not used/,
    });
    await expectFallback(page, /trenger JavaScript/);
    const links = await page
      .locator('main a[href^="/prosjekter/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(projects.filter(({ id }) => !links.includes(`/prosjekter/${id}/`))).toEqual([]);
    await page.locator('main .projects a').last().click();
    await page.waitForURL('**/prosjekter/*/');
    expect(await page.locator('.section h2').count()).toBeGreaterThan(2);
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
  });

  test('a permalink leads to its project', async () => {
    const page = await visit('/p/u22-015/', { javaScriptEnabled: false });
    await page.waitForURL(`**/prosjekter/${projects.find(({ ref }) => ref === 'u22-010')?.id}/`);
  });
});
