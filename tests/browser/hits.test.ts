import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { loadAll, nearShown, refsShown, search, sentence, total } from '../helpers/search.ts';
import { projects } from '../helpers/site.ts';

useBrowser();

test.each([
  ['boveileder', 'jobbspesialist'],
  ['fengsel', 'kurs'],
  ['gjeldsrådgivning', 'flyktninger'],
  ['los', 'videregående'],
])('the hits of "%s %s" are hits of each word', async (one, other) => {
  const both = await loadAll(await search(`${one} ${other}`));
  for (const word of [one, other]) {
    const alone = await loadAll(await search(word));
    expect(both.filter((ref) => !alone.includes(ref))).toEqual([]);
    expect(both.length).toBeLessThan(alone.length);
  }
});

test('what lies near stands under its own heading, with what it lacks, and in no number', async () => {
  const page = await search('gjeldsrådgivning fengsel');
  const hits = await refsShown(page);
  expect(hits.length).toBeLessThan(10);
  expect(await total(page)).toBe(hits.length);
  expect(await sentence(page)).toMatch(
    new RegExp(`^${hits.length === 0 ? 'Ingen' : hits.length} `),
  );
  const near = await nearShown(page);
  expect(near.length).toBeGreaterThan(0);
  expect(near.length).toBeLessThanOrEqual(5);
  expect(near.filter((ref) => hits.includes(ref))).toEqual([]);
  expect(await page.locator('.near h2').textContent()).toBe(
    'Ligger nær, men mangler noe av det du søkte på',
  );
  for (const why of await page.locator('[data-search-near] .why').allInnerTexts())
    expect(why).toMatch(/^Mangler «(gjeldsrådgivning|fengsel)»/);

  const download = page.waitForEvent('download');
  await page.locator('[data-search-export="json"]').click();
  const file = await (await download).path();
  const exported = JSON.parse(readFileSync(file, 'utf8')) as { ref: string }[];
  expect(exported.map(({ ref }) => ref)).toEqual(hits);
});

test('what lies near waits until all hits are shown, and passes the filters', async () => {
  const page = await search('oppfølging gjeld', '&fylke=innlandet');
  await loadAll(page);
  const inCounty = new Set(
    projects.filter(({ countiesNow }) => countiesNow.includes('Innlandet')).map(({ ref }) => ref),
  );
  expect((await nearShown(page)).filter((ref) => !inCounty.has(ref))).toEqual([]);

  const many = await search('ungdom');
  expect(await many.locator('[data-search-more]').isVisible()).toBe(true);
  expect(await many.locator('.near').isVisible()).toBe(false);
});

test('a paragraph finds who ticked or names it, not who writes of what it is about', async () => {
  const refs = await loadAll(await search('§ 27'));
  const ticked = projects.filter(({ paragraphs }) => paragraphs.includes('27'));
  for (const { ref } of ticked) expect(refs).toContain(ref);
  expect(refs.length).toBeLessThan(ticked.length + 10);
});
