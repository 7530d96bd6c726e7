import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import { loadAll, ready, refsShown, settled, tick, total } from '../helpers/search.ts';

useBrowser();

const box = 'input[name="q"]';
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

/** Where a result stands in the window, in whole pixels. */
const topOf = (page: Page, ref: string) =>
  page.$eval(`[data-ref="${ref}"]`, (item) => Math.round(item.getBoundingClientRect().top));
const focusedRef = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-ref]')?.getAttribute('data-ref'));

/** Opens a search, shows more of it and scrolls to the result at a position; its ref and place. */
async function scrolledTo(page: Page, position: number) {
  await ready(page);
  while ((await refsShown(page)).length <= position) {
    const before = (await refsShown(page)).length;
    await page.locator('[data-search-more]').click();
    await expect.poll(async () => (await refsShown(page)).length, patience).toBeGreaterThan(before);
  }
  const ref = (await refsShown(page))[position] ?? '';
  // What comes in sight is laid out only then, and moves the rest.
  const scroll = () =>
    page.$eval(`[data-ref="${ref}"]`, async (item) => {
      const before = item.getBoundingClientRect().top;
      item.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return Math.abs(item.getBoundingClientRect().top - before);
    });
  await expect.poll(scroll, patience).toBeLessThan(1);
  return { ref, top: await topOf(page, ref), shown: (await refsShown(page)).length };
}

async function expectPlace(
  page: Page,
  { ref, top, shown }: { ref: string; top: number; shown: number },
) {
  await expect.poll(async () => (await refsShown(page)).length, patience).toBe(shown);
  await expect.poll(async () => Math.abs((await topOf(page, ref)) - top), patience).toBeLessThan(3);
}

describe('Back from a project', () => {
  test.each(['/sok/?q=gjeld', '/sok/?paragraf=18', '/sok/', '/sok/?sorter=tittel'])(
    'brings back the results of %s, the place and the focus',
    async (path) => {
      const page = await visit(path);
      const place = await scrolledTo(page, 24);
      await page.locator(`[data-ref="${place.ref}"] h3 a`).click();
      await page.waitForURL('**/prosjekter/**');
      await page.goBack();
      await ready(page);
      await expectPlace(page, place);
      expect(await focusedRef(page)).toBe(place.ref);
    },
  );

  test('a link to a passage gets the focus back', async () => {
    const page = await visit('/sok/?q=gjeld', { viewport: { width: 360, height: 740 } });
    await ready(page);
    const link = page.locator('[data-search-results] .excerpt a').nth(2);
    const address = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/prosjekter/**');
    await page.goBack();
    await ready(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(focused, patience).toBe(address);
  });

  test('loading the page anew keeps the place', async () => {
    const page = await visit('/sok/?q=gjeld');
    const place = await scrolledTo(page, 24);
    // What is written while the page goes may be too late.
    await page.waitForFunction(() => {
      const [ref, top] = history.state?.place?.first ?? [];
      const now = document.querySelector(`[data-ref="${ref}"]`)?.getBoundingClientRect().top;
      return history.state?.place?.shown === 30 && Math.abs((now ?? 0) - top) < 1;
    });
    await page.reload();
    await ready(page);
    await expectPlace(page, place);
  });

  test('within the search it brings back the place too', async () => {
    const page = await visit('/sok/?q=gjeld');
    const place = await scrolledTo(page, 14);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-value="18"] input')?.click(),
    );
    await settled(page, { q: 'gjeld', paragraf: '18' });
    await page.goBack();
    await settled(page, { q: 'gjeld' });
    await expectPlace(page, place);
  });
});

describe('the address', () => {
  test('is written before a result is followed, however fast', async () => {
    const page = await visit('/sok/?fylke=vestland');
    await ready(page);
    // No pause in typing ever comes.
    await page.evaluate(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.locator(box).pressSequentially('bolig');
    await expect.poll(() => page.textContent('[data-search-count]'), patience).toContain('bolig');
    expect(queryOf(page)).toBeNull();
    await page.locator('#forslag li').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-search-results] h3 a').first().click();
    await page.waitForURL('**/prosjekter/**');
    await page.goBack();
    await settled(page, { q: 'bolig', fylke: 'vestland' });
    expect(await page.inputValue(box)).toBe('bolig');
  });

  test('is a step for each query that is submitted', async () => {
    const page = await visit('/sok/');
    await ready(page);
    for (const query of ['gjeld', 'bolig', 'arbeid']) {
      await page.locator(box).fill(query);
      await page.locator(box).press('Enter');
      await settled(page, { q: query });
    }
    // Typed slowly, with a pause in the word.
    for (const part of ['ung', 'dom']) {
      await page.locator(box).fill(part === 'ung' ? part : 'ungdom');
      await settled(page, { q: part === 'ung' ? part : 'ungdom' });
    }
    await page.locator(box).press('Enter');
    for (const query of ['arbeid', 'bolig', 'gjeld']) {
      await page.goBack();
      await settled(page, { q: query });
      await expect.poll(() => page.inputValue(box), patience).toBe(query);
    }
    await page.goBack();
    await settled(page, {});
  });

  test('is given up where the browser refuses it, and nothing else', async () => {
    const page = await visit('/sok/', {
      before: (opened) =>
        opened.addInitScript(() => {
          for (const name of ['pushState', 'replaceState'] as const)
            history[name] = () => {
              throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
            };
        }),
    });
    await ready(page);
    await page.locator(box).fill('gjeld');
    await page.locator(box).press('Enter');
    await expect.poll(() => page.textContent('[data-search-count]'), patience).toContain('«gjeld»');
    await ready(page);
    const words = await total(page);
    await tick(page, 'paragraf', '18');
    await expect.poll(() => total(page), patience).toBeLessThan(words);
    await page.locator(box).press('End');
    await page.keyboard.type('er');
    await expect.poll(() => page.textContent('[data-search-count]'), patience).toContain('gjelder');
    await page.locator('[data-search-results] h3 a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/prosjekter/**');
  });
});

test('the tab says what is asked and how much there is', async () => {
  const page = await visit('/sok/');
  await ready(page);
  const plain = 'Søk – Erfaringsbanken';
  expect(await page.title()).toBe(plain);
  await page.locator(box).fill('gjeldsrådgivning');
  await settled(page, { q: 'gjeldsrådgivning' });
  const told = `«gjeldsrådgivning» – ${await total(page)} treff – Erfaringsbanken`;
  await expect.poll(() => page.title(), patience).toBe(told);
  await page.locator(box).press('Enter');
  await page.locator(box).fill('');
  await settled(page, {});
  await expect.poll(() => page.title(), patience).toBe(plain);
  await tick(page, 'paragraf', '18');
  await settled(page, { paragraf: '18' });
  expect(await page.title()).toBe(`${await total(page)} treff – Erfaringsbanken`);
});

describe('a project', () => {
  const back = (page: Page) => page.getByRole('button', { name: 'Tilbake til treffene' });

  test('leads back to the hits it was reached from, past its own headings', async () => {
    const page = await visit('/sok/?q=gjeld');
    const place = await scrolledTo(page, 14);
    await page.locator(`[data-ref="${place.ref}"] h3 a`).click();
    await page.waitForURL('**/prosjekter/**');
    await page.locator('.contents a').last().click();
    await page.waitForURL('**#om-kilden');
    await page.reload();
    await back(page).click();
    await settled(page, { q: 'gjeld' });
    await expectPlace(page, place);
    expect(await loadAll(page)).toHaveLength(await total(page));
  });

  test('leads nowhere else', async () => {
    const page = await visit('/sok/?q=gjeld');
    await ready(page);
    await page.goto('/prosjekter/');
    await page.locator('.projects a').first().click();
    await page.waitForURL('**/prosjekter/*/');
    await page.waitForLoadState();
    expect(await back(page).count()).toBe(0);
  });
});
