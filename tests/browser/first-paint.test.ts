import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { ready } from '../helpers/search.ts';

useBrowser();

/** Most that the content of a page may move while it loads; Lighthouse begins to complain at 0.1. */
const maxShift = 0.02;

/** Adds up, in the page, by how much what is seen has moved without anybody having done anything. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    let shift = 0;
    const add = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries as readonly (PerformanceEntry & LayoutShift)[])
        if (!entry.hadRecentInput) shift += entry.value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shiftSoFar = () => {
      add(observer.takeRecords());
      return shift;
    };
    Object.assign(window, { shiftSoFar });
  });

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}

/** What a page has moved by, when what has been changed so far is painted. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return Reflect.get(window, 'shiftSoFar')() as number;
  });

/** Holds back files of the site until they are let go. */
function holdBack(pattern: string | RegExp) {
  let letGo = () => {};
  const gone = new Promise<void>((done) => {
    letGo = done;
  });
  const before = (page: Page) =>
    page.route(pattern, async (route) => {
      await gone;
      await route.continue();
    });
  return { before, letGo };
}

const kinds = Object.entries(pageKinds).filter(([kind]) => kind !== 'permalink');

describe.each([
  ['a telephone', { width: 360, height: 740 }],
  ['a wide screen', { width: 1280, height: 900 }],
])('on %s nothing moves while a page loads', (_, viewport) => {
  test.each([
    ...kinds,
    ['search with a slip', '/sok/?q=gjeldsrådgivnign'],
    ['search with an unknown filter', '/sok/?q=jobb&fylke=trøndelag,oslo&videreforing=ja'],
  ])('%s', async (_, path) => {
    // The font comes late, when the page has been seen without it.
    const { before, letGo } = holdBack('**/*.woff2');
    const page = await visit(path, {
      viewport,
      until: 'commit',
      before: async (page) => {
        await watchShifts(page);
        await before(page);
      },
    });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    letGo();
    await page.waitForLoadState();
    if (path.startsWith('/sok/')) await ready(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await shiftOf(page)).toBeLessThanOrEqual(maxShift);
  });
});

test('what moves is seen', async () => {
  const page = await visit('/om/', { before: watchShifts });
  await page.evaluate(() => {
    const tall = document.createElement('canvas');
    document.querySelector('main')?.prepend(tall);
  });
  // It is told of a frame later.
  await expect.poll(() => shiftOf(page), patience).toBeGreaterThan(maxShift);
});

const shownText = async (page: Page) => (await page.locator('main').allInnerTexts()).join();

describe('a link that holds a search', () => {
  test.each([
    ['the scripts have come', '**/_astro/*.js'],
    ['the data have come', '**/data/**'],
    ['the words of the index have come', '**/*.pf_index'],
    ['the texts of the results have come', '**/tekst/*.json'],
  ])('shows what is asked and no project before %s', async (_, pattern) => {
    const { before, letGo } = holdBack(pattern);
    const page = await visit('/sok/?q=gjeldsr%C3%A5dgivning+%26+bolig&fylke=innlandet', {
      before,
      until: 'commit',
    });
    await page.locator('text=Søker …').waitFor();
    expect(await page.inputValue('input[name="q"]')).toBe('gjeldsrådgivning & bolig');
    const text = await shownText(page);
    expect(text).toContain('Søker …');
    expect(text).not.toMatch(/JavaScript|kunne ikke starte|prosjekter/);
    expect(await page.locator('[data-ref]:visible').count()).toBe(0);
    letGo();
    await ready(page);
    expect(await shownText(page)).not.toContain('Søker …');
    expect(await page.locator('[data-search-results] [data-ref]:visible').count()).toBeGreaterThan(
      0,
    );
  });

  test('that only filters shows no other project either', async () => {
    const { before, letGo } = holdBack('**/_astro/*.js');
    const page = await visit('/sok/?fylke=innlandet', { before, until: 'commit' });
    await page.locator('text=Søker …').waitFor();
    expect(await page.locator('[data-ref]:visible').count()).toBe(0);
    letGo();
    await ready(page);
  });
});

test('with nothing asked the first projects are seen before the scripts have come', async () => {
  const { before, letGo } = holdBack('**/_astro/*.js');
  const page = await visit('/sok/', { before, until: 'commit' });
  await page.locator('[data-ref]:visible').nth(9).waitFor();
  expect(await shownText(page)).not.toMatch(/Søker …|JavaScript/);
  const sentence = await page.textContent('[data-search-count]');
  letGo();
  await ready(page);
  expect(await page.textContent('[data-search-count]')).toBe(sentence);
});

test('a script that cannot come is told of', async () => {
  const page = await visit('/sok/?q=gjeld', {
    before: (page) => page.route('**/_astro/*.js', (route) => route.abort()),
    expected: /net::ERR_FAILED/,
  });
  await page
    .locator('[data-search-fallback]:visible')
    .filter({ hasText: 'kunne ikke starte' })
    .waitFor();
  expect(await page.locator('[data-search-app]').isVisible()).toBe(false);
  expect(await page.inputValue('input[name="q"]')).toBe('gjeld');
});
