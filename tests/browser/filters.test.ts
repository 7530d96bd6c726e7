import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, visit } from '../helpers/browser.ts';
import { facetValue, ready, settled } from '../helpers/search.ts';

useBrowser();

/** What the focus is on: the name of a button, or the text of what else it is. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

test('a chip taken away leaves the focus to the next, the last one to the count', async () => {
  const page = await visit('/sok/?paragraf=17,18,19');
  await ready(page);
  const press = async (name: RegExp, left: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await settled(page, left === '' ? {} : { paragraf: left });
  };
  await press(/^Fjern filteret § 17/, '18,19');
  expect(await focused(page)).toMatch(/^Fjern filteret § 18/);
  await press(/^Fjern filteret § 19/, '18');
  expect(await focused(page)).toMatch(/^\d+ prosjekter med § 18/);
  await press(/^Fjern filteret § 18/, '');
  expect(await focused(page)).toMatch(/^\d+ prosjekter$/);
});

test('typing with the focus elsewhere moves it nowhere', async () => {
  const page = await visit('/sok/?paragraf=17');
  await ready(page);
  const field = page.getByRole('combobox', { name: 'Hva leter du etter?' });
  await field.pressSequentially('bolig');
  await settled(page, { q: 'bolig', paragraf: '17' });
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
});

test('"Finn i" says when nothing fits', async () => {
  const page = await visit('/sok/');
  await ready(page);
  const facet = page.locator('[data-facet="metode"]');
  const field = facet.getByRole('searchbox', { name: 'Finn i metoder' });
  const told = facet.locator('[data-facet-none]');
  expect(await told.textContent()).toBe('');
  await field.fill('xyzzy');
  expect(await told.textContent()).toBe('Ingen verdier passer.');
  expect(await facet.locator('[data-value]').filter({ visible: true }).count()).toBe(0);
  await field.fill('jobb');
  expect(await told.textContent()).toBe('');
  expect(await facet.locator('[data-value]').filter({ visible: true }).count()).toBeGreaterThan(0);
});

test('a value is one tab stop; the arrow leads to its "Utelat" and back', async () => {
  const page = await visit('/sok/');
  await ready(page);
  const first = page.locator('[data-facet="paragraf"] [data-value]').first();
  const second = page.locator('[data-facet="paragraf"] [data-value]').nth(1);
  const has = (place: typeof first) => place.evaluate((one) => one === document.activeElement);
  await first.locator('input').focus();
  await page.keyboard.press('Tab');
  expect(await has(second.locator('input'))).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await has(second.locator('[data-exclude]'))).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect(await has(second.locator('input'))).toBe(true);

  const value = await facetValue(page, 'paragraf', '18');
  await value.locator('input').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await settled(page, { paragraf: '-18' });
  expect(await has(value.locator('[data-exclude]'))).toBe(true);
});
