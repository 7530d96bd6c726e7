import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { ready, search } from '../helpers/search.ts';

useBrowser();

/** Each mark of a part of a page: the text marked and the word it stands in. */
const marksIn = (page: Page, place: string): Promise<{ mark: string; word: string }[]> =>
  page.$$eval(`${place} mark`, (marks) =>
    marks.map((mark) => {
      const before = /[\p{L}\d]*$/u.exec(mark.previousSibling?.textContent ?? '')?.[0] ?? '';
      const after = /^[\p{L}\d]*/u.exec(mark.nextSibling?.textContent ?? '')?.[0] ?? '';
      return { mark: mark.textContent ?? '', word: `${before}${mark.textContent}${after}` };
    }),
  );

test('each result says why it was found', async () => {
  const page = await search('jobbspesialist');
  const items = page.locator('[data-search-results] > li');
  expect(await items.count()).toBe(10);
  for (const item of await items.all()) {
    expect(await item.locator('h3 a').count()).toBe(1);
    expect(await item.locator('.facts').textContent()).toMatch(/ · /);
    expect(await item.locator('.why').textContent()).toMatch(/^Treff: «/);
  }
});

test('the words of a result are marked on its page', async () => {
  const page = await search('jobbspesialist');
  const link = page.locator('[data-search-results] > li').first().locator('h3 a');
  const marked = new Set(
    (await marksIn(page, '[data-search-results] > li:first-child')).map(({ mark }) =>
      mark.toLowerCase(),
    ),
  );
  expect(marked.size).toBeGreaterThan(0);
  await link.click();
  await page.waitForURL('**/prosjekter/**');
  const found = new Set((await marksIn(page, '.project')).map(({ mark }) => mark.toLowerCase()));
  expect([...marked].filter((word) => !found.has(word))).toEqual([]);
});

test('the words are marked inside compounds too', async () => {
  const page = await search('rådgivning');
  const compound = ({ mark, word }: { mark: string; word: string }) =>
    /^rådgivning/i.test(mark) && /gjeldsrådgivning/i.test(word);
  // Whichever results come first, one of them has a compound.
  const refs = await page.$$eval('[data-ref]', (items) =>
    items.map((item) => (item as HTMLElement).dataset['ref'] ?? ''),
  );
  const links: string[] = [];
  for (const ref of refs)
    if ((await marksIn(page, `[data-ref="${ref}"]`)).some(compound))
      links.push((await page.getAttribute(`[data-ref="${ref}"] h3 a`, 'href')) ?? '');
  if (links.length === 0) {
    await page.goto(`/sok/?q=r%C3%A5dgivning&metode=gjelds-og-okonomiradgivning`);
    await ready(page);
    links.push(
      ...(await page.$$eval('[data-ref] h3 a', (all) =>
        all.map((a) => a.getAttribute('href') ?? ''),
      )),
    );
  }
  const inCompounds: string[] = [];
  for (const link of links) {
    await page.goto(link);
    inCompounds.push(...(await marksIn(page, '.project')).filter(compound).map(({ word }) => word));
  }
  expect(inCompounds.length).toBeGreaterThan(0);
});

test('the passage leads to its section', async () => {
  const page = await search('jobbspesialist');
  const link = page.locator('[data-ref] .excerpt a').first();
  const heading = (await link.textContent()) ?? '';
  await link.click();
  await page.waitForURL('**/prosjekter/**#*');
  const section = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await section.locator('h2').textContent()).toBe(heading);
  expect(await section.locator('mark').count()).toBeGreaterThan(0);
});
