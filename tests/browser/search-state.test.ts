import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import {
  facetValue,
  loadAll,
  notices,
  ready,
  refsShown,
  sentence,
  settled,
  tick,
  total,
} from '../helpers/search.ts';
import { facetValues, projectOf, projects } from '../helpers/site.ts';

useBrowser();

const query = 'gjeldsrådgivning';
const has = (ref: string, param: string, ...values: string[]) =>
  facetValues[param]?.(projectOf(ref)).some((value) => values.includes(value)) ?? false;
/** The refs of a state, all of them, in order. */
const resultOf = async (search: string) => {
  const page = await visit(`/sok/${search}`);
  await ready(page);
  return loadAll(page);
};

test('typing shows the results, their number and the address they have', async () => {
  const page = await visit('/sok/');
  await ready(page);
  expect(await total(page)).toBe(144);
  await page.locator('input[name="q"]').pressSequentially(query);
  await settled(page, { q: query });
  const count = await total(page);
  expect(count).toBeGreaterThan(10);
  expect(count).toBeLessThan(144);
  expect(await sentence(page)).toBe(`${count} prosjekter om «${query}»`);
  const refs = await refsShown(page);
  expect(refs).toHaveLength(10);
  for (const ref of refs) expect(projectOf(ref).ref).toBe(ref);
});

test.each([
  [360, 640],
  [1280, 720],
  [1280, 2600],
])(
  'in a window of %i × %i typing ends with what a link to the query shows',
  async (width, height) => {
    const resultsOf = (page: Page) => page.locator('[data-search-results] > li').allTextContents();
    const viewport = { width, height };
    const page = await visit('/sok/', { viewport });
    await ready(page);
    // Few results first, so that the list grows; then typing on and back.
    for (const [text, erased] of [
      ['kvinnekafe', 10],
      ['boligg', 1],
    ] as const) {
      await page.locator('input[name="q"]').pressSequentially(text);
      await settled(page, { q: text });
      for (let left = erased; left > 0; left--) await page.keyboard.press('Backspace');
    }
    await settled(page, { q: 'bolig' });
    const linked = await visit('/sok/?q=bolig', { viewport });
    await ready(linked);
    // The word counts as finished after a pause.
    await expect.poll(() => total(page), patience).toBe(await total(linked));
    await ready(page);
    expect(await resultsOf(page)).toEqual(await resultsOf(linked));
    expect(await page.locator('[data-search-more]').textContent()).toBe(
      await linked.locator('[data-search-more]').textContent(),
    );
  },
);

test('filters: OR within a facet, AND between facets, in the order of the query alone', async () => {
  const unfiltered = await resultOf(`?q=${encodeURIComponent(query)}`);
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}`);
  await ready(page);
  await tick(page, 'fylke', 'innlandet');
  await settled(page, { q: query, fylke: 'innlandet' });
  await tick(page, 'paragraf', '18');
  await settled(page, { q: query, fylke: 'innlandet', paragraf: '18' });
  await tick(page, 'paragraf', '29-40');
  await settled(page, { q: query, fylke: 'innlandet', paragraf: '18,29-40' });

  const refs = await loadAll(page);
  expect(refs.length).toBeGreaterThan(1);
  expect(refs).toEqual(
    unfiltered.filter(
      (ref) => has(ref, 'fylke', 'innlandet') && has(ref, 'paragraf', '18', '29-40'),
    ),
  );
  expect(await total(page)).toBe(refs.length);
  expect(page.url()).toContain('paragraf=18,29-40');
  const fresh = await resultOf(new URL(page.url()).search);
  expect(fresh).toEqual(refs);
});

test('all of several values can be demanded, and any again', async () => {
  const both = projects.filter(
    ({ ref }) => has(ref, 'paragraf', '17') && has(ref, 'paragraf', '27'),
  );
  const page = await visit('/sok/?paragraf=17');
  await ready(page);
  const demand = page.locator('[data-facet="paragraf"] [data-facet-demand]');
  expect(await demand.isVisible()).toBe(false);
  await tick(page, 'paragraf', '27');
  await settled(page, { paragraf: '17,27' });
  const any = await total(page);
  await demand.getByLabel('Alle sammen').check();
  await settled(page, { paragraf: '17 27' });
  expect(page.url()).toContain('paragraf=17+27');
  expect((await loadAll(page)).toSorted()).toEqual(both.map(({ ref }) => ref).toSorted());
  expect(await total(page)).toBe(both.length);
  expect(both.length).toBeLessThan(any);
  expect(await sentence(page)).toMatch(/ med § 17 .* og § 27 /);
  expect(await page.locator('[data-facet="malgruppe"] [data-facet-demand]').count()).toBe(1);
  expect(await page.locator('[data-facet="malform"] [data-facet-demand]').count()).toBe(0);
  await demand.getByLabel('Minst én').check();
  await settled(page, { paragraf: '17,27' });
  expect(await total(page)).toBe(any);
});

test('a value can be left out', async () => {
  const unfiltered = await resultOf(`?q=${encodeURIComponent(query)}`);
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}`);
  await ready(page);
  const item = await facetValue(page, 'paragraf', '18');
  await item.locator('[data-exclude]').click();
  await settled(page, { q: query, paragraf: '-18' });
  const refs = await loadAll(page);
  expect(refs).toEqual(unfiltered.filter((ref) => !has(ref, 'paragraf', '18')));
  expect(refs.length).toBeGreaterThan(0);
  expect(refs.length).toBeLessThan(unfiltered.length);
  expect(await item.locator('[data-exclude]').getAttribute('aria-pressed')).toBe('true');
  await item.locator('[data-exclude]').click();
  await settled(page, { q: query });
  expect(await total(page)).toBe(unfiltered.length);
});

describe('chips', () => {
  const state = `/sok/?q=${encodeURIComponent(query)}&fylke=innlandet&paragraf=18,-20a`;

  test('show what is chosen, with the way to drop all first', async () => {
    const page = await visit(state);
    await ready(page);
    const chips = page.locator('[data-search-chips] button');
    expect(await chips.allInnerTexts()).toEqual([
      'Nullstill alle',
      expect.stringMatching(/^§ 18 .* ✕$/),
      expect.stringMatching(/^Uten § 20 a .* ✕$/),
      'Innlandet ✕',
    ]);
    await chips.filter({ hasText: 'Innlandet' }).click();
    await settled(page, { q: query, paragraf: '18,-20a' });
    expect(await (await facetValue(page, 'fylke', 'innlandet')).locator('input').isChecked()).toBe(
      false,
    );
  });

  test('"Nullstill alle" drops every filter and keeps the words', async () => {
    const page = await visit(state);
    await ready(page);
    await page.getByRole('button', { name: /^Nullstill alle/ }).click();
    await settled(page, { q: query });
    expect(await page.locator('[data-search-chips] button').count()).toBe(0);
    expect(await page.locator('[data-filters] [data-value] input:checked').count()).toBe(0);
    expect(await page.inputValue('input[name="q"]')).toBe(query);
  });
});

test('Back and Forward bring words, filters and results back', async () => {
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}`);
  await ready(page);
  const first = await refsShown(page);
  await tick(page, 'paragraf', '18');
  await settled(page, { q: query, paragraf: '18' });
  const second = await refsShown(page);
  expect(second).not.toEqual(first);

  await page.goBack();
  await settled(page, { q: query });
  await expect.poll(() => refsShown(page), patience).toEqual(first);
  expect(await page.locator('[data-filters] [data-value] input:checked').count()).toBe(0);
  await page.goForward();
  await settled(page, { q: query, paragraf: '18' });
  await expect.poll(() => refsShown(page), patience).toEqual(second);
  expect(await page.locator('[data-filters] [data-value] input:checked').count()).toBe(1);

  await page.locator('[data-search-results] h3 a').first().click();
  await page.waitForURL('**/prosjekter/**');
  await page.goBack();
  await settled(page, { q: query, paragraf: '18' });
  await expect.poll(() => refsShown(page), patience).toEqual(second);
});

describe('sorting', () => {
  const collator = new Intl.Collator('nb-NO');
  const titles = (refs: string[]) => refs.map((ref) => projectOf(ref).title);

  test('by title follows the Norwegian alphabet', async () => {
    const page = await visit('/sok/');
    await ready(page);
    await page.selectOption('[data-search-sort]', 'tittel');
    await settled(page, { sorter: 'tittel' });
    const refs = await loadAll(page);
    expect(refs).toHaveLength(144);
    expect(titles(refs)).toEqual(titles(refs).sort(collator.compare));
  });

  test('by year has the newest first', async () => {
    const refs = await resultOf('?sorter=nyeste');
    const years = refs.map((ref) => projectOf(ref).year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(years[0]).toBeGreaterThan(years.at(-1) ?? 0);
  });

  test('changes the order only', async () => {
    const byRelevance = await resultOf(`?q=${encodeURIComponent(query)}`);
    const byPlace = await resultOf(`?q=${encodeURIComponent(query)}&sorter=fylke`);
    expect(byPlace).not.toEqual(byRelevance);
    expect([...byPlace].sort()).toEqual([...byRelevance].sort());
  });
});

test('"Vis flere" before the results out of sight have come keeps what it adds', async () => {
  const page = await visit('/sok/');
  await ready(page);
  await page.$eval('[data-search-results]', (list) => {
    const more = document.querySelector<HTMLElement>('[data-search-more]');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      more?.click();
    }).observe(list, { childList: true });
  });
  await page.locator('input[name="q"]').fill('barn');
  await settled(page, { q: 'barn' });
  await expect.poll(async () => (await refsShown(page)).length, patience).toBe(20);
  const linked = (await resultOf('?q=barn')).slice(0, 20);
  // The word counts as finished after a pause; what was added stays.
  await expect.poll(() => refsShown(page), patience).toEqual(linked);
});

test('"Vis flere" loads the rest without doubles and moves the focus to the first new one', async () => {
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}`);
  await ready(page);
  const ten = await refsShown(page);
  await page.locator('[data-search-more]').click();
  await expect.poll(async () => (await refsShown(page)).length, patience).toBe(20);
  expect(
    await page.evaluate(() =>
      document.activeElement
        ?.closest('[data-ref]')
        ?.previousElementSibling?.getAttribute('data-ref'),
    ),
  ).toBe(ten[9]);
  const all = await loadAll(page);
  expect(all.slice(0, 10)).toEqual(ten);
  expect(all).toHaveLength(await total(page));
  expect(new Set(all).size).toBe(all.length);
});

test('the number of results is told to screen readers', async () => {
  const page = await visit('/sok/');
  await ready(page);
  const region = page.locator('[role="status"][aria-live="polite"][data-search-count]');
  expect(await region.textContent()).toBe('144 prosjekter');
  await region.evaluate((element) => element.setAttribute('data-same', ''));
  await tick(page, 'malform', 'nn');
  await settled(page, { malform: 'nn' });
  expect(await region.textContent()).toMatch(/^\d+ prosjekter med Nynorsk$/);
  expect(await region.getAttribute('data-same')).toBe('');
});

test('on a phone the filters are folded and their button tells how many are chosen', async () => {
  const page = await visit('/sok/?paragraf=18', { viewport: { width: 360, height: 740 } });
  await ready(page);
  const toggle = page.getByRole('button', { name: 'Filtre (1 valgt)' });
  expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  await toggle.click();
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  await tick(page, 'paragraf', '19');
  await settled(page, { paragraf: '18,19' });
  expect(await notices(page)).toEqual([]);
});

test('the selection is downloaded in its order, all of it', async () => {
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}&paragraf=18`);
  await ready(page);
  const save = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-search-export="${kind}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^erfaringsbanken-[a-z0-9-]+-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`),
    );
    return readFileSync(await download.path(), 'utf8');
  };
  const saved = JSON.parse(await save('json')) as { ref: string }[];
  const lines = (await save('csv')).trim().split('\r\n');
  expect(lines[0]).toMatch(/^Ref;Tittel;/);
  const refs = await loadAll(page);
  expect(refs.length).toBeGreaterThan(10);
  expect(saved.map(({ ref }) => ref)).toEqual(refs);
  expect(lines.slice(1).map((line, index) => line.includes(refs[index] ?? '–'))).toEqual(
    refs.map(() => true),
  );
});

test('of nothing there is no file', async () => {
  const page = await visit('/sok/?paragraf=18');
  await ready(page);
  const buttons = page.locator('[data-search-export]');
  expect(await buttons.filter({ visible: true }).count()).toBe(2);
  await page.getByRole('combobox', { name: 'Hva leter du etter?' }).fill('xyzzyqwx');
  await settled(page, { q: 'xyzzyqwx', paragraf: '18' });
  expect(await total(page)).toBe(0);
  expect(await buttons.filter({ visible: true }).count()).toBe(0);
});

test('a file is not given up while the browser may be saving it', async () => {
  const page = await visit('/sok/?paragraf=18', {
    before: (opened) =>
      opened.addInitScript(() => {
        URL.revokeObjectURL = (address) => {
          document.documentElement.setAttribute('data-given-up', address);
        };
      }),
  });
  await ready(page);
  const download = page.waitForEvent('download');
  await page.locator('[data-search-export="csv"]').click();
  await download;
  expect(await page.getAttribute('html', 'data-given-up')).toBeNull();
});
