import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve/serve.ts';
import { address, patience, useBrowser, visit } from '../helpers/browser.ts';
import { builtEnvironment } from '../helpers/environment.ts';
import { ready, refsShown, total } from '../helpers/search.ts';
import { edition, projectOf } from '../helpers/site.ts';

useBrowser();

/** The site without its first project: all documents have other numbers. */
const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-next-'));
let next: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  cpSync('content', content, {
    recursive: true,
    filter: (path) => !path.endsWith(`${projectOf('u22-067').id}.yaml`),
  });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: builtEnvironment({ CONTENT_DIR: content, OUT_DIR: site }),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  next = await serve(site, { base: '/' });
});
afterAll(async () => {
  await next.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page of this edition, and tells how to deploy the next one under it. */
async function visitAcross(path: string, pages: 'new pages' | 'old pages' = 'new pages') {
  let deployed = false;
  const page = await visit(path, {
    expected: /404/,
    before: (opened) =>
      opened.route('**/*', async (route) => {
        const request = route.request();
        if (!deployed || (pages === 'old pages' && request.resourceType() === 'document'))
          return route.continue();
        const url = request.url().replace(`${address}/`, next.address);
        return route.fulfill({ response: await route.fetch({ url }) });
      }),
  });
  await ready(page);
  return {
    page,
    deploy: () => {
      deployed = true;
    },
  };
}

const updated = (page: Page) => page.locator('[data-search-updated]');
const editionOf = (page: Page) => page.getAttribute('[data-edition]', 'data-edition');

/** What the next edition answers to an address. */
async function answerOfNext(path: string) {
  const { page, deploy } = await visitAcross('/sok/');
  deploy();
  await page.goto(path);
  await ready(page);
  return { refs: await refsShown(page), total: await total(page) };
}

test.each([
  ['with', 'signs', '"tett oppfølging"'],
  ['without', 'signs', '"tett oppfølging"'],
  ['without', 'paragraphs', 'gjeld § 18'],
  ['without', 'repair', 'vieledning'],
])('%s the code that reads %s, a query that needs it goes on too: %s', async (how, code, query) => {
  const { page, deploy } = await visitAcross('/sok/');
  let renewed = false;
  page.on('load', () => {
    renewed = true;
  });
  if (how === 'without')
    await page.route(`**/${code}.*.js`, (route) =>
      renewed ? route.fallback() : route.fulfill({ status: 404 }),
    );
  deploy();
  await page.locator('input[name="q"]').fill(query);
  await updated(page).filter({ hasText: 'Siden er oppdatert' }).waitFor();
  await ready(page);
  expect(await editionOf(page)).not.toBe(edition);
  expect(await page.inputValue('input[name="q"]')).toBe(query);
  expect(await total(page)).toBeGreaterThan(0);
});

test('typing goes on in the new edition, with words and filters', async () => {
  const { page, deploy } = await visitAcross('/sok/?fylke=innlandet');
  deploy();
  await page.locator('input[name="q"]').pressSequentially('oppfølging');
  await updated(page).filter({ hasText: 'Siden er oppdatert' }).waitFor();
  await ready(page);
  expect(await editionOf(page)).not.toBe(edition);
  expect(await page.inputValue('input[name="q"]')).toMatch(/^o/);
  await page.locator('input[name="q"]').fill('oppfølging');
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), patience).toBe('oppfølging');
  await ready(page);
  expect(new URL(page.url()).searchParams.get('fylke')).toBe('innlandet');
  const wanted = await answerOfNext('/sok/?q=oppfølging&fylke=innlandet');
  // The word counts as finished after a pause.
  await expect
    .poll(async () => ({ refs: await refsShown(page), total: await total(page) }), patience)
    .toEqual(wanted);
});

test('more results of a list are never those of another edition', async () => {
  const { page, deploy } = await visitAcross('/sok/?q=gjeld');
  deploy();
  await page.locator('[data-search-more]').click();
  await updated(page).waitFor();
  await ready(page);
  expect(await refsShown(page)).toEqual((await answerOfNext('/sok/?q=gjeld')).refs);
});

test('a selection is downloaded from one edition', async () => {
  const { page, deploy } = await visitAcross('/sok/?fylke=innlandet');
  deploy();
  await page.locator('[data-search-export="json"]').click();
  await updated(page).waitFor();
  await ready(page);
  expect(await total(page)).toBe((await answerOfNext('/sok/?fylke=innlandet')).total);
  expect(new URL(page.url()).searchParams.get('fylke')).toBe('innlandet');
});

test('a host that still gives the old page is told of once, without going round', async () => {
  const { page, deploy } = await visitAcross('/sok/?q=gjeld', 'old pages');
  let loads = 0;
  page.on('load', () => loads++);
  deploy();
  await page.locator('[data-search-more]').click();
  await page
    .locator('[data-search-fallback]')
    .filter({ hasText: 'den nye utgaven er ikke klar' })
    .waitFor();
  expect(loads).toBe(1);
  expect(await page.inputValue('input[name="q"]')).toBe('gjeld');
});

test('suggestions of another edition are not shown', async () => {
  const { page, deploy } = await visitAcross('/sok/');
  deploy();
  await page.goto('/');
  await page.locator('#q').pressSequentially('optimist');
  await page.waitForTimeout(600);
  expect(await page.locator('[role="option"]').allInnerTexts()).toEqual(
    expect.not.arrayContaining([expect.stringContaining('Optimist')]),
  );
});
