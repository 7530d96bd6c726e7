import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience, visit } from './browser.ts';

/** Waits until the results for the current address are shown. */
export const ready = (page: Page) =>
  page.waitForSelector('[data-search-results][data-ready]', { state: 'attached' });

/** Opens the search page with a query, and with more of an address, and waits for its results. */
export async function search(query: string, more = ''): Promise<Page> {
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}${more}`);
  await ready(page);
  return page;
}

/** Waits until the address holds these parameters and no others, and its results are shown. */
export async function settled(page: Page, wanted: Record<string, string>): Promise<void> {
  const params = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(params, patience).toEqual(wanted);
  await ready(page);
}

/** The refs of the results shown, in order. */
export const refsShown = (page: Page): Promise<string[]> =>
  page.$$eval('[data-search-results] > *', (items) =>
    items.map((item) => (item as HTMLElement).dataset['ref'] ?? ''),
  );

/** The refs of the projects that lie near without being hits, in order. */
export const nearShown = (page: Page): Promise<string[]> =>
  page.$$eval('[data-search-near] > *', (items) =>
    items.map((item) => (item as HTMLElement).dataset['ref'] ?? ''),
  );

/** The total that the page tells. */
export const total = async (page: Page): Promise<number> =>
  Number(await page.getAttribute('[data-search-count]', 'data-search-count'));

/** The total as the reader is told. */
export const sentence = async (page: Page): Promise<string> =>
  (await page.textContent('[data-search-count]')) ?? '';

/** The notices above the results. */
export const notices = (page: Page): Promise<string[]> => page.locator('.notice').allInnerTexts();

/** Loads all results with "Vis flere"; the refs in order. */
export async function loadAll(page: Page): Promise<string[]> {
  const more = page.locator('[data-search-more]');
  while (await more.isVisible()) {
    const before = (await refsShown(page)).length;
    await more.click();
    await expect.poll(async () => (await refsShown(page)).length, patience).toBeGreaterThan(before);
  }
  return refsShown(page);
}

/** A value in the filters, shown if it is folded away. */
export async function facetValue(page: Page, param: string, value: string) {
  const facet = page.locator(`[data-facet="${param}"]`);
  const item = facet.locator(`[data-value="${value}"]`);
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  if (await item.isHidden()) await facet.locator('[data-facet-all]').click();
  return item;
}

/** Ticks or unticks a value in the filters. */
export const tick = async (page: Page, param: string, value: string): Promise<void> =>
  (await facetValue(page, param, value)).locator('input').click();
