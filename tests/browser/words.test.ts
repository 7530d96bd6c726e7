import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
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
import { projects } from '../helpers/site.ts';

useBrowser();

/** What the notices of a kind are marked with. */
const marked = (page: Page, kind: 'correction' | 'unknown') =>
  page.$$eval(
    `[data-search-notices] [data-search-${kind}]`,
    (found, name) => found.map((notice) => notice.getAttribute(name)),
    `data-search-${kind}`,
  );

describe('a word that no project has', () => {
  test('is corrected, and can be searched for as it is', async () => {
    const page = await search('jobspesialist');
    expect((await notices(page))[0]).toMatch(/^Viser treff for «jobbspesialist»/);
    const corrected = await total(page);
    expect(corrected).toBeGreaterThan(5);
    expect(await sentence(page)).toBe(`${corrected} prosjekter om «jobbspesialist»`);
    expect(await marked(page, 'correction')).toEqual(['jobbspesialist']);
    expect(await marked(page, 'unknown')).toEqual([]);
    await page.getByRole('button', { name: 'Søk heller etter «jobspesialist»' }).click();
    await settled(page, { q: 'jobspesialist', rett: 'nei' });
    expect(await total(page)).toBeLessThan(corrected);
    expect(await marked(page, 'correction')).toEqual([]);
    expect(await marked(page, 'unknown')).toEqual(['jobspesialist']);
    expect(await sentence(page)).toMatch(/«jobspesialist»$/);
    expect(await notices(page)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ingen prosjekter nevner «jobspesialist»/)]),
    );
    await page.getByRole('button', { name: 'jobbspesialist', exact: true }).click();
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'jobbspesialist');
    await ready(page);
    expect(await total(page)).toBe(corrected);
  });

  test.each([
    ['boligkontrakt', 'bolig kontrakt', 'som ordet er satt sammen av'],
    ['samtykkefelle', 'samtykke', 'som er en del av ordet'],
  ])('is searched for by its parts, and that is said: %s', async (typed, used, why) => {
    const page = await search(typed);
    expect((await notices(page))[0]).toBe(
      `Ingen prosjekter nevner «${typed}». Viser treff for «${used}», ${why}. Søk heller etter «${typed}»`,
    );
    expect(await marked(page, 'correction')).toEqual([used]);
    expect(await marked(page, 'unknown')).toEqual([typed]);
    expect(await sentence(page)).toMatch(new RegExp(`^\\d+ prosjekt(er)? om «${used}»$`));
  });

  test.each(['menneskehandel', 'fotografi', 'porselen'])(
    'and is a word of its own is not taken for another: %s',
    async (typed) => {
      const page = await search(typed);
      expect(await marked(page, 'correction')).toEqual([]);
      expect(await marked(page, 'unknown')).toEqual([typed]);
      expect(await sentence(page)).toBe(`Ingen prosjekter om «${typed}»`);
    },
  );

  test('is not judged while it is being typed, but after a pause, on Enter and in another field', async () => {
    const page = await visit('/sok/');
    await ready(page);
    // The clock is the page's, so that no pause is long enough unless it is meant to be.
    await page.clock.install();
    const input = page.locator('input[name="q"]');
    const type = async (text: string) => {
      await input.fill('');
      await input.pressSequentially(text);
      await page.clock.runFor(500);
      await settled(page, { q: text });
      expect(await marked(page, 'correction')).toEqual([]);
      expect(await marked(page, 'unknown')).toEqual([]);
    };
    const isJudged = () =>
      expect.poll(() => marked(page, 'correction'), patience).toEqual(['veiledning']);
    await type('vieledning');
    await page.clock.runFor(1000);
    await isJudged();
    await type('veildning');
    await input.press('Enter');
    await isJudged();
    await type('vieledning');
    await input.blur();
    await isJudged();
  });

  test('is judged when a blank follows', async () => {
    const page = await visit('/sok/');
    await ready(page);
    await page.locator('input[name="q"]').pressSequentially('vieledning u');
    await expect.poll(() => marked(page, 'correction'), patience).toEqual(['veiledning']);
  });

  test('is named, and what has the other words lies near', async () => {
    const page = await search('gjeldsrådgivning xyzzyq');
    expect((await notices(page)).slice(0, 2)).toEqual([
      'Ingen prosjekter nevner «xyzzyq».',
      'Ingen prosjekter har alt du søkte på. Nedenfor står de nærmeste, med det de mangler.',
    ]);
    expect(await total(page)).toBe(0);
    expect(await refsShown(page)).toEqual([]);
    expect((await nearShown(page)).length).toBeGreaterThan(0);
    for (const why of await page.locator('[data-search-near] .why').allInnerTexts())
      expect(why).toMatch(/^Mangler «xyzzyq»\. Har /);
  });

  test('alone gives no results and ways to browse', async () => {
    const page = await search('xyzzyq');
    expect(await sentence(page)).toBe('Ingen prosjekter om «xyzzyq»');
    expect(await refsShown(page)).toEqual([]);
    expect((await notices(page))[0]).toBe('Ingen prosjekter nevner «xyzzyq».');
    const links = page.locator('.notice a');
    expect(await links.count()).toBeGreaterThan(0);
    await links.first().click();
    await page.waitForURL('**/malgrupper/');
  });
});

test('filters that leave nothing: the one to drop is named, with the number it gives', async () => {
  const page = await search('gjeldsrådgivning', '&malgruppe=samer&fylke=oslo');
  expect(await total(page)).toBe(0);
  const offers = (await notices(page)).filter((notice) => notice.startsWith('Ta bort filteret'));
  const [, label, count] =
    /^Ta bort filteret (.+), så får du (\d+) treff\.$/.exec(offers[0] ?? '') ?? [];
  const [withoutGroup, withoutCounty] = [
    await total(await search('gjeldsrådgivning', '&fylke=oslo')),
    await total(await search('gjeldsrådgivning', '&malgruppe=samer')),
  ];
  expect(withoutGroup).toBeGreaterThan(withoutCounty);
  expect([label, Number(count)]).toEqual(['Samer', withoutGroup]);
  await page.getByRole('button', { name: 'Ta bort filteret Samer' }).click();
  await settled(page, { q: 'gjeldsrådgivning', fylke: 'oslo' });
  expect(await total(page)).toBe(withoutGroup);
});

test('a paragraph of another law: the page tells that only those of sosialtjenesteloven are indexed', async () => {
  const page = await search('ungdom folketrygdloven § 11-5');
  expect((await notices(page))[0]).toBe(
    'Bare paragrafene i sosialtjenesteloven er ført opp, og «folketrygdloven § 11-5» er ikke en av dem. Vi har søkt etter «folketrygdloven».',
  );
  expect(await notices(await search('§ 11-5 ungdom'))).toEqual([
    'Bare paragrafene i sosialtjenesteloven er ført opp, og «§ 11-5» er ikke en av dem.',
  ]);
  expect(await notices(await search('sosialtjenesteloven § 99'))).toContain(
    'Ingen prosjekter nevner «sosialtjenesteloven § 99».',
  );
});

describe('the same words, however written', () => {
  test.each([
    ['rådgivning', 'radgivning'],
    ['rådgivning', 'raadgivning'],
    ['økonomi', 'okonomi'],
    ['økonomi', 'oekonomi'],
    ['læring', 'lering'],
    ['læring', 'laering'],
    ['gjeldsrådgivning', 'GJELDSRÅDGIVNING'],
  ])('%s = %s', async (one, other) => {
    const [page, same] = [await search(one), await search(other)];
    expect(await total(page)).toBeGreaterThan(0);
    expect(await total(same)).toBe(await total(page));
    expect(await refsShown(same)).toEqual(await refsShown(page));
  });

  test.each([
    ['rettleiing', 'veiledning'],
    ['heimebesøk', 'hjemmebesøk'],
    ['born', 'barn'],
  ])('nynorsk %s finds what bokmål %s finds', async (nynorsk, bokmal) => {
    const found = new Set(await loadAll(await search(nynorsk)));
    const expected = await loadAll(await search(bokmal));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((ref) => !found.has(ref))).toEqual([]);
  });

  test('reports in nynorsk are found by words of bokmål', async () => {
    const nynorsk = projects.filter(({ language }) => language === 'nn').map(({ ref }) => ref);
    const page = await search('familier', '&malform=nn');
    const refs = await loadAll(page);
    expect(refs.length).toBeGreaterThan(1);
    expect(refs.filter((ref) => !nynorsk.includes(ref))).toEqual([]);
  });
});
