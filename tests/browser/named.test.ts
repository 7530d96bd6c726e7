import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { UnlistedFacets } from '../../src/search/format/files.ts';
import { patience, useBrowser, visit } from '../helpers/browser.ts';
import {
  facetValue,
  loadAll,
  notices,
  ready,
  refsShown,
  sentence,
  settled,
  total,
} from '../helpers/search.ts';
import { facetValues, projects, readSearchFile, vocabulary } from '../helpers/site.ts';

useBrowser();

const link = (query: string, more = '') => `/sok/?q=${encodeURIComponent(query)}${more}`;
const chips = (page: Page) => page.locator('[data-search-chips] button').allInnerTexts();
const undo = (page: Page) => page.getByRole('button', { name: 'Søk etter ordene i stedet' });
const box = (page: Page) => page.inputValue('input[name="q"]');
/** The refs of the projects with any of the values. */
const refsWith = (param: string, ...values: string[]) =>
  projects
    .filter((project) => facetValues[param]?.(project).some((value) => values.includes(value)))
    .map(({ ref }) => ref)
    .sort();
/** The refs of the projects from any of the municipalities. */
const refsFrom = (...names: string[]) =>
  projects
    .filter(({ municipalities }) => municipalities.some(({ name }) => names.includes(name)))
    .map(({ ref }) => ref)
    .sort();
/** Types a query and sends it. */
async function ask(query: string): Promise<Page> {
  const page = await visit('/sok/');
  await ready(page);
  await page.locator('input[name="q"]').fill(query);
  await page.keyboard.press('Enter');
  return page;
}

describe('a query that names something is read as filters', () => {
  test.each<[query: string, wanted: Record<string, string>, notice: string]>([
    ['§ 27', { paragraf: '27' }, '«§ 27» er lest som paragraf.'],
    ['paragraf 27', { paragraf: '27' }, '«paragraf 27» er lest som paragraf.'],
    ['sotjl § 20 a', { paragraf: '20a' }, '«sotjl § 20 a» er lest som paragraf.'],
    [
      'Vestland barnefamilier',
      { q: 'barnefamilier', fylke: 'vestland' },
      '«Vestland» er lest som fylke.',
    ],
    [
      'gjeld i Nord-Norge',
      { q: 'gjeld', fylke: 'nordland,troms,finnmark' },
      '«Nord-Norge» er lest som fylkene Nordland, Troms og Finnmark.',
    ],
    [
      'trønderske ungdommer',
      { q: 'ungdommer', fylke: 'trondelag' },
      '«trønderske» er lest som fylket Trøndelag.',
    ],
    ['Viken', { fylke: 'viken' }, '«Viken» er lest som fylke.'],
    ['nav trysil', { kontor: 'nav-trysil' }, '«nav trysil» er lest som NAV-kontor.'],
    ['kommune 4601', { kommune: 'bergen' }, '«kommune 4601» er lest som kommunen Bergen.'],
    ['U22 067', { ref: 'u22-067' }, '«U22 067» er lest som referanse.'],
  ])('%s', async (query, wanted, notice) => {
    const page = await ask(query);
    await settled(page, wanted);
    expect(await box(page)).toBe(wanted['q'] ?? '');
    expect((await notices(page))[0]).toBe(`${notice} Søk etter ordene i stedet`);
    expect((await chips(page)).length).toBe(
      1 +
        Object.entries(wanted).flatMap(([param, values]) =>
          param === 'q' ? [] : values.split(','),
        ).length,
    );
    const refs = await refsShown(page);
    expect(refs.length).toBeGreaterThan(0);

    // A link to the words, and one to the filters, show the same.
    const linked = await visit(link(query));
    await settled(linked, wanted);
    expect(await refsShown(linked)).toEqual(refs);
    expect(await notices(linked)).toEqual(await notices(page));
    const filtered = await visit(`/sok/${new URL(page.url()).search}`);
    await ready(filtered);
    expect(await refsShown(filtered)).toEqual(refs);
  });

  test('a paragraph lists the projects that ticked it, as the filter does, the most about it first', async () => {
    const page = await ask('§ 27');
    await settled(page, { paragraf: '27' });
    const refs = await loadAll(page);
    expect([...refs].sort()).toEqual(refsWith('paragraf', '27'));
    const all = JSON.parse(readSearchFile('rader.json')) as string[];
    expect(refs).not.toEqual(all.filter((ref) => refs.includes(ref)));
  });

  test('a region is any of its counties, a county what projects reported and where they are now', async () => {
    const refs = async (query: string) => {
      const page = await visit(link(query));
      await ready(page);
      return (await loadAll(page)).sort();
    };
    expect(await refs('Vestlandet')).toEqual(
      refsWith('fylke', 'vestland', 'rogaland', 'more-og-romsdal'),
    );
    expect(await refs('Troms og Finnmark')).toEqual(refsWith('fylke', 'troms-og-finnmark'));
    expect(await refs('Oslo eller Bergen')).toEqual(refsFrom('Oslo', 'Bergen'));
  });

  test('with words beside it a paragraph is offered as a filter', async () => {
    const page = await visit(link('§ 17 vedtak'));
    await settled(page, { q: '§ 17 vedtak' });
    const offer = page.locator('[data-search-offer="paragraf"] button');
    const [, count] = /\((\d+)\)$/.exec((await offer.textContent()) ?? '') ?? [];
    await offer.click();
    await settled(page, { q: '§ 17 vedtak', paragraf: '17' });
    expect(await total(page)).toBe(Number(count));
  });
});

describe('a reading is undone in one press', () => {
  test('the words come back and stay words, on reload and for others', async () => {
    const page = await ask('Vestland barnefamilier');
    await settled(page, { q: 'barnefamilier', fylke: 'vestland' });
    await undo(page).click();
    const asWords = { q: 'Vestland barnefamilier', ord: '1' };
    await settled(page, asWords);
    expect(await box(page)).toBe('Vestland barnefamilier');
    expect(await chips(page)).toEqual([]);
    expect(await sentence(page)).toMatch(/om «Vestland barnefamilier»$/);
    await page.locator('input[name="q"]').press('Enter');
    await settled(page, asWords);

    const linked = await visit(link('Vestland barnefamilier', '&ord=1'));
    await settled(linked, asWords);
    expect(await refsShown(linked)).toEqual(await refsShown(page));
    await linked.reload();
    await settled(linked, asWords);

    await linked.getByRole('button', { name: 'Les det som fylke' }).click();
    await settled(linked, { q: 'barnefamilier', fylke: 'vestland' });
    await linked.goBack();
    await settled(linked, asWords);
  });

  test('typing on keeps the words, another query is read anew', async () => {
    const page = await visit(link('Vestland', '&ord=1'));
    await settled(page, { q: 'Vestland', ord: '1' });
    await page.locator('input[name="q"]').press('End');
    await page.locator('input[name="q"]').pressSequentially(' barn');
    await settled(page, { q: 'Vestland barn', ord: '1' });
    await page.locator('input[name="q"]').fill('Rogaland barn');
    await page.keyboard.press('Enter');
    await settled(page, { q: 'barn', fylke: 'rogaland' });
  });

  test('the way back stays beside the chip: on reload, with other words, with other filters', async () => {
    const page = await ask('Vestland barn');
    await settled(page, { q: 'barn', fylke: 'vestland' });
    await page.reload();
    await ready(page);
    await page.locator('input[name="q"]').press('End');
    await page.locator('input[name="q"]').pressSequentially(' gjeld');
    await settled(page, { q: 'barn gjeld', fylke: 'vestland' });
    await (await facetValue(page, 'paragraf', '18')).locator('input').click();
    await settled(page, { q: 'barn gjeld', fylke: 'vestland', paragraf: '18' });
    await undo(page).click();
    await settled(page, { q: 'Vestland barn gjeld', paragraf: '18', ord: '1' });
  });

  test('without the chip there is nothing to undo', async () => {
    const page = await ask('Vestland barn');
    await settled(page, { q: 'barn', fylke: 'vestland' });
    await page.locator('[data-search-chips] button').filter({ hasText: 'Vestland' }).click();
    await settled(page, { q: 'barn' });
    expect(await undo(page).count()).toBe(0);
  });

  test('a suggestion in place of words is undone as well', async () => {
    const page = await visit('/sok/');
    await ready(page);
    await page.locator('input[name="q"]').pressSequentially('trysil');
    await settled(page, { q: 'trysil' });
    await page
      .locator('[role="option"]')
      .filter({ hasText: /Trysil\s*Kommune/ })
      .click();
    await settled(page, { kommune: 'trysil' });
    expect(await notices(page)).toEqual([
      '«trysil» er lest som kommune. Søk etter ordene i stedet',
    ]);
    await undo(page).click();
    await settled(page, { q: 'trysil', ord: '1' });
  });
});

describe('while somebody types', () => {
  test('the words stay in the box, and a finished name counts at once', async () => {
    const page = await visit('/sok/');
    await ready(page);
    await page.locator('input[name="q"]').pressSequentially('Vestland barn');
    await settled(page, { q: 'Vestland barn' });
    expect(await box(page)).toBe('Vestland barn');
    expect(await chips(page)).toEqual(['Nullstill alle', 'Vestland ✕']);
    const linked = await visit('/sok/?q=barn&fylke=vestland');
    await ready(linked);
    const finished = await refsShown(linked);
    // The last word counts as finished after a pause.
    await expect.poll(() => refsShown(page), patience).toEqual(finished);
    await page.keyboard.press('Enter');
    await settled(page, { q: 'barn', fylke: 'vestland' });
    expect(await box(page)).toBe('barn');
    expect(await refsShown(page)).toEqual(finished);
  });

  test('the word at the caret is none until a pause', async () => {
    const page = await visit('/sok/');
    await ready(page);
    await page.locator('input[name="q"]').pressSequentially('barn i Vestland');
    await settled(page, { q: 'barn i Vestland' });
    await expect.poll(() => chips(page), patience).toEqual(['Nullstill alle', 'Vestland ✕']);
    await ready(page);
    expect(await box(page)).toBe('barn i Vestland');
    const linked = await visit(link('barn i Vestland'));
    await ready(linked);
    expect(await refsShown(linked)).toEqual(await refsShown(page));
  });

  test('no name is read that has not been typed to its end, and none is left when it is erased', async () => {
    const page = await visit('/sok/');
    await ready(page);
    const field = page.locator('input[name="q"]');
    await field.pressSequentially('Vestland barn');
    await settled(page, { q: 'Vestland barn' });
    await field.fill('barn');
    await settled(page, { q: 'barn' });
    expect(await chips(page)).toEqual([]);
  });

  test('Back leads past the words that became filters', async () => {
    const page = await visit('/sok/?malform=nn');
    await ready(page);
    await page.locator('input[name="q"]').fill('§ 27');
    await page.keyboard.press('Enter');
    await settled(page, { malform: 'nn', paragraf: '27' });
    await page.getByRole('button', { name: /^Nullstill alle/ }).click();
    await settled(page, {});
    await page.goBack();
    await settled(page, { malform: 'nn', paragraf: '27' });
    expect(await undo(page).count()).toBe(1);
  });
});

describe('a name that is a word', () => {
  test('is searched for as a word, and offered as the place', async () => {
    const page = await ask('Time');
    await settled(page, { q: 'Time' });
    expect(await chips(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vis prosjekter fra Time' }).click();
    await settled(page, { kommune: 'time' });
    expect((await loadAll(page)).sort()).toEqual(refsFrom('Time'));
    await undo(page).click();
    await settled(page, { q: 'Time', ord: '1' });
  });

  test.each<[query: string, wanted: Record<string, string>]>([
    ['kurs i timen', { q: 'kurs i timen' }],
    ['sola', { q: 'sola' }],
    ['hjelp til å bo', { q: 'hjelp til å bo' }],
    ['kurs i Time', { q: 'kurs', kommune: 'time' }],
    ['time kommune', { kommune: 'time' }],
    ['"Vestland" barn', { q: '"Vestland" barn' }],
    ['barn -Vestland', { q: 'barn -Vestland' }],
  ])('%s', async (query, wanted) => {
    const page = await ask(query);
    await settled(page, wanted);
    // The address has the words until they are read.
    await settled(page, wanted);
    expect(await box(page)).toBe(wanted['q'] ?? '');
  });
});

test('a place that no project is from is told as such, and its county offered', async () => {
  const change = (page: Page, file: string, edit: (data: Record<string, unknown>) => object) =>
    page.route(`**/${file}`, async (route) => {
      const response = await route.fetch();
      const json = edit((await response.json()) as Record<string, unknown>);
      await route.fulfill({ response, json });
    });
  const lom = {
    names: ['Lom'],
    values: { kommune: ['lom'] },
    within: ['innlandet'],
    isEmpty: true,
  };
  const page = await visit(link('økonomi i Lom'), {
    before: async (opened) => {
      await change(opened, 'sok.json', (data) => ({
        ...data,
        nameStarts: `${data['nameStarts']} lom`,
      }));
      await change(opened, 'navn.json', (data) => ({
        ...data,
        places: [...(data['places'] as unknown[]), lom],
      }));
      await change(opened, 'steder.json', (data) => {
        const { facets, labels } = data as unknown as UnlistedFacets;
        facets['kommune']?.values.push('lom');
        Object.assign(labels['kommune'] ?? {}, { lom: 'Lom' });
        return data;
      });
    },
  });
  await settled(page, { q: 'økonomi', kommune: 'lom' });
  expect(await sentence(page)).toBe('Ingen prosjekter om «økonomi» i Lom');
  expect((await notices(page))[0]).toBe('«Lom» er lest som kommune. Søk etter ordene i stedet');
  const offer = page.getByRole('button', { name: /^Vis prosjekter fra Innlandet/ });
  expect(await offer.locator('..').textContent()).toMatch(
    /^Ingen prosjekter fra Lom\. Vis prosjekter fra Innlandet \(\d+\)$/,
  );
  await offer.click();
  await settled(page, { q: 'økonomi', fylke: 'innlandet' });
  expect(await total(page)).toBeGreaterThan(0);
});

test('other laws stay as they were', async () => {
  const page = await ask('barnevernsloven § 4-12');
  await settled(page, { q: 'barnevernsloven § 4-12' });
  expect(await chips(page)).toEqual([]);
  expect((await notices(page)).join()).toContain('er ikke en av dem');
});

test('an empty search fetches no names, and the first word fetches them once', async () => {
  const asked: string[] = [];
  const page = await visit('/sok/', {
    before: async (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await ready(page);
  const names = () => asked.filter((path) => /navn\.json$|reader\./.test(path)).length;
  expect(names()).toBe(0);
  await page.locator('input[name="q"]').pressSequentially('barn i Oslo');
  await settled(page, { q: 'barn i Oslo' });
  expect(names()).toBe(2);
});

describe('what is asked for in words is offered as a filter', () => {
  /** Takes an offer; what it said, and the number that it promised. */
  async function take(page: Page, param: string) {
    const offer = page.locator(`[data-search-offer="${param}"] button`).first();
    const [, said = '', count] = /^(.*) \((\d+)\)$/.exec((await offer.textContent()) ?? '') ?? [];
    await offer.click();
    await expect.poll(() => new URL(page.url()).searchParams.has(param), patience).toBe(true);
    await ready(page);
    expect(await total(page)).toBe(Number(count));
    return said;
  }

  test.each([
    ['hvor mange fikk arbeid', 'work', 'arbeid'],
    ['antall i jobb', 'work', 'arbeid'],
    ['kor mange deltok', 'participants', 'deltakere'],
  ])('%s', async (query, topic, label) => {
    const page = await visit(link(query));
    await settled(page, { q: query });
    expect(await chips(page)).toEqual([]);
    expect(await take(page, 'tall')).toBe(`Vis bare prosjekter som oppgir tall om ${label}`);
    await settled(page, { q: query, tall: topic });
    for (const ref of await refsShown(page)) expect(refsWith('tall', topic)).toContain(ref);
    expect(await chips(page)).toContain(`tall om ${label} ✕`);
    expect(await page.locator('[data-search-offer="tall"]').count()).toBe(0);
  });

  test('where no hit has it, all that have it are offered in place of the words', async () => {
    const page = await visit(link('resultater bolig'));
    await ready(page);
    expect(await take(page, 'tall')).toBe('Vis alle prosjekter som oppgir tall om bolig');
    await settled(page, { tall: 'housing' });
    expect((await loadAll(page)).sort()).toEqual(refsWith('tall', 'housing'));
    await undo(page).click();
    await settled(page, { q: 'resultater bolig', ord: '1' });
  });

  test.each(['ble videreført', 'gikk det videre', 'hva skjedde etterpå', 'vidareføring'])(
    '%s',
    async (query) => {
      const page = await visit(link(query));
      await settled(page, { q: query });
      const isKnown = projects.some(({ continuation }) => continuation.form !== null);
      await take(page, isKnown ? 'drift' : 'videreforing');
    },
  );

  test('the words alone are no question', async () => {
    const page = await visit(link('bolig til unge'));
    await ready(page);
    expect(await page.locator('[data-search-offer]').count()).toBe(0);
  });
});

describe('facets of what came of it', () => {
  test('figures by topic are offered closed, and filter as they say', async () => {
    const page = await visit('/sok/');
    await ready(page);
    const facet = page.locator('[data-facet="tall"]');
    expect(await facet.getAttribute('open')).toBeNull();
    await (await facetValue(page, 'tall', 'benefits')).locator('input').click();
    await settled(page, { tall: 'benefits' });
    expect((await loadAll(page)).sort()).toEqual(refsWith('tall', 'benefits'));
    expect(await sentence(page)).toMatch(/med tall om ytelser og økonomi$/);
    expect(await facet.locator('[data-value="capacity"]').count()).toBe(0);
  });

  test('how it goes on is offered where some report says so', async () => {
    const page = await visit('/sok/');
    await ready(page);
    const forms = new Set(projects.flatMap((project) => facetValues['drift']?.(project) ?? []));
    const shown = await page
      .locator('[data-facet="drift"] [data-value]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-value')));
    expect(shown.sort()).toEqual([...forms].sort());
    expect(await page.locator('[data-facet="drift"]').count()).toBe(forms.size > 0 ? 1 : 0);
  });
});

test('the regions of the vocabulary are read by their names', async () => {
  const regions = vocabulary.regions.map(({ label }) => label.nb);
  expect(regions).toEqual(expect.arrayContaining(['Nord-Norge', 'Midt-Norge', 'Sørlandet']));
  const page = await visit('/sok/');
  await ready(page);
  for (const { label, counties } of vocabulary.regions) {
    await page.locator('input[name="q"]').fill(label.nb);
    await page.keyboard.press('Enter');
    await settled(page, { fylke: counties.join(',') });
    await page.getByRole('button', { name: /^Nullstill alle/ }).click();
    await settled(page, {});
  }
});
