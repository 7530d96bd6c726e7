import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, visit } from '../helpers/browser.ts';
import { loadAll, ready, settled, total } from '../helpers/search.ts';
import { projects } from '../helpers/site.ts';

useBrowser();

/** Opens a search whose window prints nothing but counts how often it is told to, the paper left as it would be. */
async function open(search: string): Promise<Page> {
  const page = await visit(`/sok/${search}`, {
    before: (opened) =>
      opened.addInitScript(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          document.documentElement.setAttribute('data-printed', '');
        };
      }),
  });
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Waits until the window has been told to print. */
const printed = (page: Page) => page.waitForSelector('[data-printed]', { state: 'attached' });

/** The text of one place as it is seen. */
const textOf = async (place: Locator) => (await place.allInnerTexts()).join('');

/** Titles on paper, in order. */
const titles = async (page: Page) =>
  (await page.locator('.results h3').filter({ visible: true }).allTextContents()).map((title) =>
    title.trim(),
  );

const search = '?q=arbeid&paragraf=17&fylke=-vestland';

test('on paper stand the search, its address, and all hits in the short form', async () => {
  const page = await open(search);
  const count = await total(page);
  expect(count).toBeGreaterThan(10);
  await page.locator('[data-search-print]').evaluate((button: HTMLElement) => button.click());
  await printed(page);
  const head = await textOf(page.locator('.print-head'));
  expect(head).toMatch(/^Søk: arbeid\n+Filtre: .*; .*\n+Adresse: http/);
  expect(head).toContain('§ 17 ');
  expect(head).toContain('Uten Vestland');
  expect(head).toContain(page.url());
  const onPaper = await titles(page);
  expect(onPaper).toHaveLength(count);

  const [first] = onPaper;
  const project = projects.find(({ title }) => title === first);
  const item = page.locator('.results li').filter({ visible: true }).first();
  expect((await textOf(item)).split(/\n+/)).toEqual([
    first,
    `${project?.office} · ${project?.year}`,
    project?.summary,
  ]);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.print-head, [data-search-printed]').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await loadAll(page);
  expect(await titles(page)).toEqual(onPaper);
});

test('nothing to press is on paper', async () => {
  const page = await open(search);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const controls = page.locator('main :is(button, input, select, summary)');
  expect(await controls.count()).toBeGreaterThan(10);
  expect(await controls.filter({ visible: true }).count()).toBe(0);
});

test('the keys for printing take all hits along, of the search that is shown now', async () => {
  const page = await open(search);
  await page.keyboard.press('Control+p');
  await printed(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.chip', { hasText: 'Uten Vestland' }).click();
  await settled(page, { q: 'arbeid', paragraf: '17' });
  await page.emulateMedia({ media: 'print' });
  // By the menu of the browser: those in sight, and that there are more.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await titles(page)).toHaveLength(10);
  expect(await textOf(page.locator('.print-head'))).toContain(
    `${(await total(page)) - 10} treff til er ikke med.`,
  );
});
