import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from '../helpers/browser.ts';
import {
  loadAll,
  nearShown,
  notices,
  ready,
  refsShown,
  sentence,
  settled,
  total,
} from '../helpers/search.ts';
import { projects } from '../helpers/site.ts';

useBrowser();

async function search(query: string, more = ''): Promise<Page> {
  const page = await visit(`/sok/?q=${encodeURIComponent(query)}${more}`);
  await ready(page);
  return page;
}

describe('a word that no project has', () => {
  test('is corrected, and can be searched for as it is', async () => {
    const page = await search('jobspesialist');
    expect((await notices(page))[0]).toMatch(/^Viser treff for «jobbspesialist»/);
    const corrected = await total(page);
    expect(corrected).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Søk heller etter «jobspesialist»' }).click();
    await settled(page, { q: 'jobspesialist', rett: 'nei' });
    expect(await total(page)).toBeLessThan(corrected);
    expect(await notices(page)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Ingen prosjekter har ordet «jobspesialist»/),
      ]),
    );
    await page.getByRole('button', { name: 'jobbspesialist', exact: true }).click();
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'jobbspesialist');
    await ready(page);
    expect(await total(page)).toBe(corrected);
  });

  test('is named, and what has the other words lies near', async () => {
    const page = await search('gjeldsrådgivning xyzzyq');
    expect((await notices(page)).slice(0, 2)).toEqual([
      'Ingen prosjekter har ordet «xyzzyq».',
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
    expect((await notices(page))[0]).toBe('Ingen prosjekter har ordet «xyzzyq».');
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
