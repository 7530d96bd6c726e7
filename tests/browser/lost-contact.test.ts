import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import { ready, refsShown, settled, tick, total } from '../helpers/search.ts';

useBrowser();

const box = 'input[name="q"]';
const lost = (page: Page) => page.getByText('Fikk ikke kontakt.');
const retry = (page: Page) => page.getByRole('button', { name: 'Prøv igjen' });

/** Opens a page; tells how to take the network away and give it back. */
async function visitOnline(path: string, how: 'fails' | 'answers 503' | 'is silent' = 'fails') {
  let away = false;
  const page = await visit(path, {
    expected: /net::ERR|503/,
    before: (opened) =>
      opened.route('**/data/**', (route) => {
        if (!away) return route.continue();
        if (how === 'is silent') return undefined;
        return how === 'fails' ? route.abort() : route.fulfill({ status: 503 });
      }),
  });
  await ready(page);
  const network = (is: 'away' | 'back') => {
    away = is === 'away';
  };
  return { page, network };
}

/** What a link to a search shows. */
async function linked(search: string) {
  const page = await visit(`/sok/${search}`);
  await ready(page);
  return { refs: await refsShown(page), total: await total(page) };
}
const shownOf = async (page: Page) => ({ refs: await refsShown(page), total: await total(page) });

describe('a search whose data do not come', () => {
  test.each(['fails', 'answers 503', 'is silent'] as const)(
    'keeps the results and all that is asked when the network %s, and tries again when told to',
    async (how) => {
      const { page, network } = await visitOnline('/sok/?q=gjeld&fylke=vestland', how);
      const before = await shownOf(page);
      network('away');
      await page.locator(box).fill('bolig');
      await lost(page).waitFor();
      expect(await shownOf(page)).toEqual(before);
      expect(await page.inputValue(box)).toBe('bolig');
      expect(new URL(page.url()).search).toBe('?q=bolig&fylke=vestland');
      network('back');
      await retry(page).click();
      await settled(page, { q: 'bolig', fylke: 'vestland' });
      const wanted = await linked('?q=bolig&fylke=vestland');
      await expect.poll(() => shownOf(page), patience).toEqual(wanted);
      expect(await lost(page).isVisible()).toBe(false);
    },
  );

  test('is tried again by the next key', async () => {
    const { page, network } = await visitOnline('/sok/');
    network('away');
    await page.locator(box).fill('boli');
    await lost(page).waitFor();
    network('back');
    await page.locator(box).press('End');
    await page.keyboard.type('g');
    await settled(page, { q: 'bolig' });
    await lost(page).waitFor({ state: 'hidden' });
    expect(await total(page)).toBeGreaterThan(0);
  });

  test('keeps a filter that was ticked', async () => {
    const { page, network } = await visitOnline('/sok/?q=gjeld');
    const before = await shownOf(page);
    network('away');
    await tick(page, 'paragraf', '18');
    await page.locator(box).fill('ungdom');
    await page.locator(box).press('Enter');
    await lost(page).waitFor();
    expect((await shownOf(page)).refs.length).toBe(before.refs.length);
    const { search } = new URL(page.url());
    expect(search).toContain('q=ungdom');
    expect(search).toContain('paragraf=18');
    network('back');
    await retry(page).click();
    await ready(page);
    await expect.poll(() => shownOf(page), patience).toEqual(await linked(search));
  });

  test('more of a list is fetched when it can be', async () => {
    const { page, network } = await visitOnline('/sok/?q=gjeld');
    network('away');
    await page.locator('[data-search-more]').click();
    await lost(page).waitFor();
    expect(await refsShown(page)).toHaveLength(10);
    network('back');
    await retry(page).click();
    await expect.poll(async () => (await refsShown(page)).length, patience).toBe(20);
    await lost(page).waitFor({ state: 'hidden' });
  });
});

test('a page that got nothing at first can be tried again', async () => {
  let away = true;
  const page = await visit('/sok/?q=gjeld', {
    expected: /net::ERR/,
    before: (opened) =>
      opened.route('**/tekst/*.json', (route) => (away ? route.abort() : route.continue())),
  });
  await retry(page).waitFor();
  away = false;
  await retry(page).click();
  await ready(page);
  expect(await total(page)).toBeGreaterThan(10);
});

test('a download that fails and a copy that is refused are told', async () => {
  const { page, network } = await visitOnline('/sok/?q=gjeld');
  const told = page.locator('[data-search-shared]');
  network('away');
  await page.locator('[data-search-export="csv"]').click();
  await expect.poll(() => told.textContent(), patience).toBe('Nedlastingen mislyktes. Prøv igjen.');
  network('back');
  const download = page.waitForEvent('download');
  await page.locator('[data-search-export="csv"]').click();
  await download;
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.locator('[data-search-share]').click();
  await expect.poll(() => told.textContent(), patience).toBe('Kopier adressen i adressefeltet');
  expect((await shownOf(page)).total).toBeGreaterThan(0);
});
