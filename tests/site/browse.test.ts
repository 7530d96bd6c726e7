import { describe, expect, test } from 'vitest';
import { browseFacets, facets } from '../../src/facets.ts';
import { linksOf, tagsOf, textOf } from '../helpers/html.ts';
import { facetValues, folder, pageOf, pagesIn, projects, readPage } from '../helpers/site.ts';

const pages = pagesIn(folder).map((address) => ({ address, html: readPage(address) }));
const isBrowse = (address: string) =>
  browseFacets.some(({ path }) => address.startsWith(`/${path}/`) && address !== `/${path}/`);
const valuePages = pages.filter(({ address }) => isBrowse(address));

/** Links with the number behind each, in the order of a page. */
const numbered = (html: string) =>
  Array.from(
    html.matchAll(
      /<a href="([^"]*)"[^>]*>((?:(?!<\/a>)[\s\S])*)<\/a>\s*<span class="count"[^>]*>\s*(\d+)\s*<\/span>/g,
    ),
    ([, link = '', label = '', count]) => ({
      link: link.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
      label: label.trim(),
      count: Number(count),
    }),
  );

test('every page has one search field, which works without script', () => {
  const wrong = pages
    .filter(({ address }) => !address.startsWith('/p/'))
    .filter(({ html }) => {
      const tags = tagsOf(html);
      const fields = tags.filter(({ attributes }) => attributes['name'] === 'q');
      const forms = tags.filter(
        ({ name, attributes }) =>
          name === 'form' && attributes['action'] === '/sok/' && attributes['method'] === 'get',
      );
      return fields.length !== 1 || forms.length !== 1;
    });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

describe('what stands beside the projects of a value', () => {
  const lists = valuePages.map(({ address, html }) => {
    const [, path = '', id = ''] = address.split('/');
    const own = browseFacets.find((facet) => facet.path === path)?.param ?? '';
    const beside = /<div class="neighbours">[\s\S]*?<\/section>\s*<\/div>/.exec(html)?.[0] ?? '';
    return { address, own, id, links: numbered(beside) };
  });

  /** Projects that a search for values, each with its parameter, would find. */
  const found = (values: readonly (readonly [string, string])[]) =>
    projects.filter((project) =>
      values.every(([param, value]) => facetValues[param]?.(project).includes(value)),
    );

  test('leads to a search for both, with as many projects as it says', () => {
    expect(lists.flatMap(({ links }) => links).length).toBeGreaterThan(1000);
    const wrong = lists.flatMap(({ address, own, id, links }) =>
      links.flatMap(({ link, count }) => {
        const { pathname, searchParams } = new URL(link, 'http://site');
        // A plus of an address is read as a blank.
        const values = [...searchParams].flatMap(([param, all]) =>
          all.split(' ').map((value) => [param, value] as const),
        );
        const both =
          pathname === '/sok/' &&
          values.length === 2 &&
          values.some(([param, value]) => param === own && value === id);
        return both && found(values).length === count ? [] : [`${address}: ${link} (${count})`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('demands both of two values of one facet', () => {
    const links = lists.flatMap(({ links }) => links.map(({ link }) => link));
    expect(
      links.filter((link) => /^\/sok\/\?metode=[\w-]+\+[\w-]+$/.test(link)).length,
    ).toBeGreaterThan(20);
    expect(
      links.filter((link) => /^\/sok\/\?malgruppe=[\w-]+&hindring=[\w-]+$/.test(link)).length,
    ).toBeGreaterThan(20);
  });
});

describe('order', () => {
  /** Letters as a Norwegian register has them; `aa` counts as `å`. */
  const place = (label: string) =>
    [...label.toLowerCase().replaceAll('aa', 'å')].map((letter) =>
      'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter),
    );
  const inOrder = (labels: readonly string[]) =>
    labels.toSorted((one, other) => {
      const [a, b] = [place(one), place(other)];
      const at = a.findIndex((letter, index) => letter !== b[index]);
      return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
    });

  test('municipalities stand from A to Å', () => {
    const labels = numbered(readPage('/kommuner/')).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(100);
    expect(labels).toEqual(inOrder(labels));
    expect(labels.at(-1)).toMatch(/^Å/);
  });

  test.each([
    ['/fylker/', 15],
    ['/prosjekter/', 15],
  ])('counties do on %s', (address, count) => {
    const labels = numbered(readPage(address))
      .map(({ label }) => label)
      .slice(0, count);
    expect(labels).toEqual(inOrder(labels));
    expect(labels.at(-1)).toBe('Østfold');
  });
});

describe('numbers', () => {
  /** How many projects the page of a value says that it has. */
  const told = new Map(
    valuePages.map(({ address, html }) => [
      address,
      Number(/<p>\s*(\d+) prosjekt(?:er)?\. <a/.exec(html)?.[1] ?? 0),
    ]),
  );

  test('behind a link to a value are those of its page, wherever the link stands', () => {
    const links = pages.flatMap(({ address, html }) =>
      numbered(html).map((link) => ({ address, ...link })),
    );
    const toValues = links.filter(({ link }) => told.has(link));
    expect(toValues.length).toBeGreaterThan(200);
    expect(toValues.filter(({ link, count }) => told.get(link) !== count)).toEqual([]);
  });

  test('of a county are the same on its page, on the maps and among all projects', () => {
    const tiles = ['/', '/fylker/'].flatMap((address) =>
      Array.from(
        readPage(address).matchAll(
          /<a href="(\/fylker\/[\w-]+\/)">\s*<span class="tiles__name">[^<]*<\/span>\s*<span class="tiles__count">(\d+)/g,
        ),
        ([, link = '', count]) => [link, Number(count)] as const,
      ),
    );
    expect(tiles.length).toBeGreaterThan(30);
    expect(tiles.filter(([link, count]) => told.get(link) !== count)).toEqual([]);

    const all = readPage('/prosjekter/');
    const counties = numbered(all).filter(({ link }) => link !== '#hele-landet');
    expect(counties.map(({ link, count }) => [link, count])).toEqual(
      counties.map(({ link }) => [link, told.get(`/fylker/${link.slice(1)}/`)]),
    );
    for (const { link, count } of counties) {
      const section = new RegExp(`<section id="${link.slice(1)}">[\\s\\S]*?</section>`).exec(all);
      expect(section?.[0].match(/data-ref=/g)).toHaveLength(count);
    }
  });

  test.each(['/', '/fylker/', '/prosjekter/'])('%s says which projects count twice', (address) => {
    const twice = projects.filter(({ countiesNow }) => countiesNow.length > 1).length;
    expect(twice).toBeGreaterThan(0);
    expect(textOf(readPage(address), 'main').replace(/\s+/g, ' ')).toContain(
      `${twice} prosjekter ligger i mer enn ett fylke og er med i tallet for hvert av dem.`,
    );
  });
});

test('no page tells readers how to tag', () => {
  const rule = /Brukes når|hører under|egen verdi|regnes ikke|inntil fem metoder|brukes verdien/;
  const introduced = pages.filter(({ address }) =>
    browseFacets.some(({ path }) => address.startsWith(`/${path}/`)),
  );
  expect(introduced.length).toBeGreaterThan(300);
  expect(
    introduced
      .filter(({ html }) => rule.test(textOf(html, 'main').split('Prosjektene</h2>')[0] ?? ''))
      .map(({ address }) => address),
  ).toEqual([]);
});

test('every value of a list that is tagged has an introduction', () => {
  const tagged = facets.filter(({ param }) =>
    ['malgruppe', 'metode', 'hindring', 'suksessfaktor', 'partner'].includes(param),
  );
  const lacking = tagged.flatMap(({ path }) =>
    valuePages
      .filter(({ address }) => address.startsWith(`/${path}/`))
      .filter(({ html }) => !/<\/h1>\s*<p>Prosjekter [\s\S]{10,}?\.<\/p>/.test(html))
      .map(({ address }) => address),
  );
  expect(lacking).toEqual([]);
});

test('every short address works in capitals too', () => {
  const wrong = projects.filter(({ ref }) => {
    const page = readPage(`/p/${ref.toUpperCase()}/`);
    const leadsTo = /content="0; url=([^"]*)"/.exec(page)?.[1];
    return leadsTo !== pageOf(ref) || linksOf(page).join() !== pageOf(ref);
  });
  expect(wrong.map(({ ref }) => ref)).toEqual([]);
});
