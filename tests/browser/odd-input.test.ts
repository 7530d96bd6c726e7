import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from '../helpers/browser.ts';
import { notices, ready, refsShown, sentence, settled, total } from '../helpers/search.ts';

useBrowser();

const markup = '<img src=x onerror=alert(1)><script>alert(2)</script><b>gjeld</b>';

/** Opens the search with the part of an address after `?`. */
async function search(address: string) {
  const page = await visit(`/sok/?${address}`);
  page.on('dialog', () => expect.unreachable('a script from the query ran'));
  await ready(page);
  return page;
}

test('5 000 characters, from an address and typed', async () => {
  const words = 'gjeldsrådgivning '.repeat(295);
  const page = await search(`q=${encodeURIComponent(words)}`);
  expect(await total(page)).toBeGreaterThan(0);
  expect((await page.inputValue('input[name="q"]')).length).toBeLessThanOrEqual(300);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const one = await search(`q=${'x'.repeat(5000)}`);
  expect(await total(one)).toBe(0);
  await one.setViewportSize({ width: 360, height: 740 });
  expect(await one.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await one.locator('input[name="q"]').fill('gjeldsrådgivning');
  await settled(one, { q: 'gjeldsrådgivning' });
  expect(await total(one)).toBeGreaterThan(0);
});

test('HTML is shown as text', async () => {
  const page = await search(`q=${encodeURIComponent(markup)}&fylke=${encodeURIComponent(markup)}`);
  expect(await page.locator('main img, main script, main b').count()).toBe(0);
  expect(await sentence(page)).toContain(markup);
  await page.locator('input[name="q"]').fill(`${markup} trysil`);
  await page.waitForURL(({ searchParams }) => searchParams.get('q') === `${markup} trysil`);
  await ready(page);
  expect(await page.locator('main img, main script, main b').count()).toBe(0);
});

describe('without a word to look for', () => {
  test.each([
    ['signs', '.*+?^$()|[]\\/{}'],
    ['emoji', '🙂👩‍👩‍👧'],
    ['blanks and quotation marks', '  ""  '],
  ])('all projects are shown and the reader is told: %s', async (_, query) => {
    const page = await search(`q=${encodeURIComponent(query)}`);
    expect(await total(page)).toBe(144);
    expect(await notices(page)).toEqual([expect.stringMatching(/ingen ord å lete etter/)]);
    expect(await sentence(page)).toBe('144 prosjekter');
  });

  test.each(['og i på', 'hva er det', 'nav'])('only stop words: %s', async (query) => {
    const page = await search(`q=${encodeURIComponent(query)}`);
    expect((await notices(page)).join(' ')).toMatch(
      /ingen ord å lete etter|Ingen prosjekter nevner/,
    );
  });
});

describe('addresses', () => {
  test('unknown values and parameters are left out and named', async () => {
    const page = await search('fylke=atlantis,innlandet&paragraf=-999&ukjent=1&sorter=karakter');
    expect((await notices(page))[0]).toBe(
      'Ukjente filtre i adressen er utelatt: «999», «atlantis».',
    );
    const known = await search('fylke=innlandet');
    expect(await refsShown(page)).toEqual(await refsShown(known));
  });

  test.each(['q=%E0%A4%A', 'q=%', 'fylke=%ZZ,innlandet', 'q=a&q=b&&=&fylke', 'q=%00gjeld'])(
    'broken: %s',
    async (address) => {
      const page = await search(address);
      expect(await total(page)).toBeGreaterThanOrEqual(0);
      expect(await page.locator('[data-search-fallback]').isVisible()).toBe(false);
      expect(await page.locator('[data-search-app]').isVisible()).toBe(true);
    },
  );

  test('a broken address of a page leads to the page that says so', async () => {
    const page = await visit('/prosjekter/%E0%A4%A/', { expected: /status of 404/ });
    expect(await page.textContent('h1')).toBe('Fant ikke siden');
  });

  test('a broken `marker` leaves the project page whole', async () => {
    const page = await visit('/p/u22-067/');
    await page.waitForURL('**/prosjekter/**');
    await page.goto(
      `${new URL(page.url()).pathname}?marker=${encodeURIComponent(`.*,(((,${markup}`)}`,
    );
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('.section').count()).toBeGreaterThan(3);
  });
});
