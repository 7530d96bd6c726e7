import { describe, expect, test } from 'vitest';
import { searchFiles } from '../../src/search/format/files.ts';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import {
  loadAll,
  nearShown,
  notices,
  ready,
  refsShown,
  search,
  sentence,
  settled,
  total,
} from '../helpers/search.ts';
import { projects, readSearchFile } from '../helpers/site.ts';

useBrowser();

const count = async (query: string) => total(await search(query));

test('a phrase: the hits have it, it is marked and shown, and named once', async () => {
  const page = await search('"tett oppfølging"');
  const number = await total(page);
  expect(number).toBeGreaterThan(3);
  expect(number).toBeLessThan(await count('tett oppfølging'));
  expect(await sentence(page)).toBe(`${number} prosjekter om «tett oppfølging»`);
  expect(await page.inputValue('input[name="q"]')).toBe('"tett oppfølging"');
  for (const item of await page.locator('[data-search-results] > li').all()) {
    const why = (await item.locator('.why').textContent()) ?? '';
    expect(why).toMatch(/^Treff: «tett oppfølging» i [^;]+$/i);
    const marks = (await item.locator('mark').allTextContents()).map((mark) => mark.toLowerCase());
    expect(new Set(marks)).toEqual(new Set(['tett oppfølging']));
  }

  const link = page.locator('[data-search-results] > li h3 a').first();
  await link.click();
  await page.waitForURL('**/prosjekter/**');
  expect(await page.locator('.project mark').first().textContent()).toMatch(/^tett oppfølging$/i);
});

test('a phrase that nobody has in that form is found in others, and that is said', async () => {
  const page = await search('«tette oppfølgingene»');
  expect((await notices(page))[0]).toMatch(/«tette oppfølgingene» akkurat slik/);
  expect(await total(page)).toBeGreaterThan(3);
});

test('what lacks the phrase lies near, and that is said', async () => {
  const page = await search('"tett oppfølging" fengsel');
  expect((await nearShown(page)).length).toBeGreaterThan(0);
  const reasons = await page.locator('[data-search-near] .why').allInnerTexts();
  expect(reasons.some((why) => /^Mangler «tett oppfølging»\. Har /.test(why))).toBe(true);
});

describe('an exclusion', () => {
  test('takes projects out of hits and of what lies near, and one press takes them in again', async () => {
    const all = await loadAll(await search('ungdom'));
    const page = await search('ungdom -bolig');
    const number = await total(page);
    expect(await sentence(page)).toBe(`${number} prosjekter om «ungdom» uten «bolig»`);
    const left = await loadAll(page);
    const gone = all.filter((ref) => !left.includes(ref));
    expect(left.filter((ref) => !all.includes(ref))).toEqual([]);
    expect(gone.length).toBeGreaterThan(0);
    const refs = JSON.parse(readSearchFile(searchFiles.refs)) as string[];
    const hasWord = (ref: string) => {
      const shown = JSON.parse(readSearchFile(searchFiles.document(refs.indexOf(ref))));
      // Everyday phrasings are no text of a project.
      const text = JSON.stringify({ ...shown, asks: [] });
      return /(?<![\p{L}\d\u00ad])bolig(?![\p{L}\d\u00ad])/iu.test(text);
    };
    expect(gone.some(hasWord)).toBe(true);
    expect([...left, ...(await nearShown(page))].filter(hasWord)).toEqual([]);
    await page.getByRole('button', { name: 'Ta med «bolig» igjen' }).click();
    await settled(page, { q: 'ungdom' });
    expect(await total(page)).toBe(all.length);
    expect(await page.inputValue('input[name="q"]')).toBe('ungdom');
  });

  test('alone lists all other projects', async () => {
    const page = await search('-bolig');
    const number = await total(page);
    expect(number).toBeGreaterThan(0);
    expect(number).toBeLessThan(projects.length);
    expect(await sentence(page)).toBe(`${number} prosjekter uten «bolig»`);
    expect(await notices(page)).toEqual([
      expect.stringMatching(/^Prosjekter med «bolig» er utelatt/),
    ]);
    await page.getByRole('button', { name: 'Ta med «bolig» igjen' }).click();
    await settled(page, {});
    expect(await total(page)).toBe(projects.length);
  });
});

test('OR: a hit meets one of the sides', async () => {
  const [prison, children] = [
    await loadAll(await search('fengsel')),
    await loadAll(await search('"barnefamilier"')),
  ];
  const page = await search('fengsel OR "barnefamilier"');
  const number = await total(page);
  expect(await sentence(page)).toBe(`${number} prosjekter om «fengsel» eller «barnefamilier»`);
  expect(new Set(await loadAll(page))).toEqual(new Set([...prison, ...children]));
  for (const why of await page.locator('[data-search-results] .why').allInnerTexts())
    expect(why).not.toMatch(/uten /);
  expect(await notices(page)).toEqual([]);
});

test('uten: a button excludes, and one press undoes it', async () => {
  const page = await search('ungdom uten bolig');
  expect(await total(page)).toBe(await count('ungdom bolig'));
  await page.getByRole('button', { name: 'Vis bare treff uten «bolig»' }).click();
  await settled(page, { q: 'ungdom -bolig' });
  expect(await page.inputValue('input[name="q"]')).toBe('ungdom -bolig');
  expect(await total(page)).toBe(await count('ungdom -bolig'));
  await page.goBack();
  await settled(page, { q: 'ungdom uten bolig' });
  await page.goForward();
  await settled(page, { q: 'ungdom -bolig' });
  await page.getByRole('button', { name: 'Ta med «bolig» igjen' }).click();
  await settled(page, { q: 'ungdom' });
  expect(await total(page)).toBe(await count('ungdom'));
});

test('a sign that is not finished leaves the results as they are', async () => {
  const page = await search('ungdom');
  const input = page.locator('input[name="q"]');
  const before = await refsShown(page);
  await input.press('End');
  for (const more of [' -', '"', 'egen bolig']) {
    await input.pressSequentially(more);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('q'), patience)
      .toBe(await input.inputValue());
    await ready(page);
    expect(await refsShown(page), more).toEqual(before);
  }
  await input.pressSequentially('"');
  await settled(page, { q: 'ungdom -"egen bolig"' });
  expect(await sentence(page)).toMatch(/om «ungdom» uten «egen bolig»$/);
});

test.each([
  '"tett',
  '""',
  '-',
  '--bolig',
  '"a "b" c"',
  'OR',
  'OR gjeld OR',
  'gjeld OR OR bolig',
  '-"bolig OR gjeld"',
  '"og"',
  '"§ 17, jf. § 18"',
  `"${'samarbeid med kommunen om '.repeat(5)}"`,
  'NOT NOT -- "',
])('a query is answered, however it is written: %s', async (query) => {
  const page = await search(query);
  expect(await page.inputValue('input[name="q"]')).toBe(query);
  expect(await sentence(page)).toMatch(/prosjekt/);
  expect(await page.locator('[data-search-app]').isVisible()).toBe(true);
});

test('what signs need is fetched when there are some', async () => {
  const asked: string[] = [];
  const page = await visit('/sok/?q=gjeld', {
    before: async (opened) => opened.on('request', (request) => asked.push(request.url())),
  });
  await ready(page);
  const ofSigns = () => asked.filter((url) => /\/signs\.[^/]*\.js$|\/ordplass\//.test(url));
  expect(ofSigns()).toEqual([]);
  await page.fill('input[name="q"]', '"gjeld"');
  await settled(page, { q: '"gjeld"' });
  expect(ofSigns()).toHaveLength(2);
});
