import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type SearchDocument, searchFiles } from '../../src/search/format/files.ts';
import { address, useBrowser, visit } from '../helpers/browser.ts';
import { ready } from '../helpers/search.ts';
import { pageOf, projects, readSearchFile } from '../helpers/site.ts';

useBrowser();

describe('the short link', () => {
  test('is copied by its button and leads to the page', async () => {
    const page = await visit(pageOf('u22-067'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Kopier lenke' }).click();
    await page.locator('.copied[role="status"]').filter({ hasText: 'Lenken er kopiert' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${address}/p/u22-067/`);
    await page.goto(copied);
    await page.waitForURL(`**${pageOf('u22-067')}`);
  });

  test('can be copied by hand where the browser does not allow it', async () => {
    const page = await visit(pageOf('u22-067'), {
      before: (opened) =>
        opened.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        }),
    });
    await page.getByRole('button', { name: 'Kopier lenke' }).click();
    await page.locator('.copied').filter({ hasText: 'kopier den selv' }).waitFor();
    expect(await page.textContent('[data-permalink]')).toBe(`${address}/p/u22-067/`);
  });
});

describe('the message that reports an error', () => {
  test('is opened on the page of a project and copied as it is shown', async () => {
    const page = await visit(pageOf('u22-067'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copy = page.getByRole('button', { name: 'Kopier meldingen' });
    expect(await copy.isVisible()).toBe(false);
    await page.getByText('Meld fra om feil', { exact: true }).first().click();
    await copy.click();
    await page.locator('.report .copied').filter({ hasText: 'Meldingen er kopiert' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Referanse: u22-067\nAdresse: http');
    expect(copied).toBe(await page.textContent('[data-message]'));
  });

  test('is there without script, and on «Om», which every page leads to', async () => {
    const page = await visit('/kommuner/', { javaScriptEnabled: false });
    await page.locator('footer').getByRole('link', { name: 'Meld fra om feil' }).click();
    await page.waitForURL('**/om/#meld-feil');
    expect(await page.locator('[data-message]').isVisible()).toBe(true);
    expect(await page.locator('[data-copy-message]').isVisible()).toBe(false);
  });
});

test('a search from the field in the header works without script and with it', async () => {
  const page = await visit('/malgrupper/');
  await page.fill('header input[name="q"]', 'gjeld & bolig');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=gjeld+%26+bolig');
  await ready(page);
  expect(await page.inputValue('input[name="q"]')).toBe('gjeld & bolig');
});

test.each(['/P/U22-067/', '/p/Ips-Vest-2024/', '/Fylker/INNLANDET/?a=B#C', '/SOK/?q=Gjeld'])(
  '%s leads to the address in small letters',
  async (path) => {
    const page = await visit(path, { expected: /status of 404/ });
    const [address = '', rest = ''] = path.split(/(?=[?#])(.*)/);
    const small = address.toLowerCase();
    if (small.startsWith('/p/')) await page.waitForURL('**/prosjekter/*/');
    else await page.waitForURL(`**${small}${rest}`);
    expect(await page.locator('h1').textContent()).not.toBe('Fant ikke siden');
  },
);

test('an address that is not there in small letters either says so', async () => {
  const page = await visit('/Finnes/IKKE/', { expected: /status of 404/ });
  await page.waitForURL('**/finnes/ikke/');
  expect(await page.textContent('h1')).toBe('Fant ikke siden');
});

test('the skip link appears on the first Tab and leads to the content', async () => {
  const page = await visit(pageOf('u22-067'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
  ).toBe(true);
});

/** Goes through the page with Tab: what was reached, and what of it had no visible focus. */
async function tabThrough(page: Page) {
  const wanted = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex="0"]',
      ),
    ];
    const reachable = all.filter(
      (element) =>
        element.checkVisibility() &&
        !(element as HTMLButtonElement).disabled &&
        // An arrow key leads there from its value (filters.test.ts).
        !element.matches('[data-exclude]'),
    );
    for (const [index, element] of reachable.entries())
      element.setAttribute('data-stop', String(index));
    return reachable.length;
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let stop = 0; stop < wanted + 5; stop++) {
    await page.keyboard.press('Tab');
    const { at, visible, what } = await page.evaluate(() => {
      const active = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const { top, bottom, left, right } = active.getBoundingClientRect();
      return {
        at: active.getAttribute('data-stop'),
        what: active.outerHTML.slice(0, 120),
        visible:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          bottom > 0 &&
          right > 0 &&
          top < innerHeight &&
          left < innerWidth,
      };
    });
    if (at === null || reached.has(at)) continue;
    reached.add(at);
    if (!visible) unseen.push(what);
  }
  return { wanted, reached: reached.size, unseen };
}

test.each([
  ['project', pageOf('u22-067')],
  ['search', '/sok/?q=gjeld&paragraf=17'],
  ['overview', '/oversikt/'],
])('everything is reached by Tab and shows the focus: %s', async (_, path) => {
  const page = await visit(path);
  if (path.startsWith('/sok/')) await ready(page);
  const { wanted, reached, unseen } = await tabThrough(page);
  expect(wanted).toBeGreaterThan(20);
  expect(unseen).toEqual([]);
  expect(reached).toBe(wanted);
});

test('filters are chosen by keyboard and the focus stays', async () => {
  const page = await visit('/sok/');
  await ready(page);
  const box = page.locator('[data-facet="malgruppe"] input[type="checkbox"]').first();
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/malgruppe=/);
  await ready(page);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

/** Pages of a printed page on A4. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const byLength = projects
  .map((_, doc) => readSearchFile(searchFiles.document(doc)))
  .sort((a, b) => a.length - b.length)
  .map((text) => (JSON.parse(text) as SearchDocument).ref);
/** A short, a middling and a long project, as three in four are. */
const normal = [0.25, 0.5, 0.75].map((share) => byLength[Math.floor(byLength.length * share)]);

test.each(normal)('%s prints on two A4 sheets at most', async (ref = '') => {
  const page = await visit(pageOf(ref));
  const count = await sheets(page);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(2);
});

test('print leaves out what paper has no use for, and keeps the short link', async () => {
  const page = await visit(pageOf('u22-067'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header nav').isVisible()).toBe(false);
  expect(await page.locator('[data-copy]').isVisible()).toBe(false);
  expect(await page.locator('[data-permalink]').isVisible()).toBe(true);
  expect(await page.locator('h1').isVisible()).toBe(true);
});
