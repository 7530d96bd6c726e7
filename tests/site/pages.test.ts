import { describe, expect, test } from 'vitest';
import { type SearchFacts, searchFiles } from '../../src/search/format/files.ts';
import { linksOf, type Tag, tagsOf, textOf } from '../helpers/html.ts';
import { folder, pagesIn, projects, read, readPage, readSearchFile } from '../helpers/site.ts';

const pages = pagesIn(folder).map((address) => {
  const html = readPage(address);
  return { address, html, tags: tagsOf(html) };
});
const count = (tags: Tag[], wanted: string) => tags.filter(({ name }) => name === wanted).length;

/** Addresses of the pages with something wrong, and what. */
const faults = (find: (page: (typeof pages)[number]) => unknown[]) =>
  pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${JSON.stringify(fault)}`));

test('there are pages for all projects and values', () => {
  expect(pages.length).toBeGreaterThan(144 + 145);
});

describe('every page', () => {
  test('has one h1 with text', () => {
    expect(
      faults(({ tags, html }) => (count(tags, 'h1') === 1 && textOf(html, 'h1') ? [] : ['h1'])),
    ).toEqual([]);
  });

  test('says its language', () => {
    expect(
      faults(({ tags }) =>
        tags.find(({ name }) => name === 'html')?.attributes['lang'] === 'nb' ? [] : ['lang'],
      ),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const byTitle = new Map<string, string[]>();
    for (const { html, address } of pages) {
      const title = textOf(html, 'title');
      byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
    }
    expect([...byTitle].filter(([title, all]) => title === '' || all.length > 1)).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loading = /stylesheet|icon|preload|manifest|prefetch/;
    expect(
      faults(({ tags }) =>
        tags
          .flatMap(
            ({ name, attributes: { src, srcset, href, action, data, poster, rel = '' } }) => [
              src,
              srcset,
              action,
              data,
              poster,
              name === 'link' && loading.test(rel) ? href : undefined,
            ],
          )
          .filter((address) => address !== undefined && !/^(\/(?!\/)|#|$)/.test(address)),
      ),
    ).toEqual([]);
  });

  // The style and script elements that a page holds are held to the policy in headers.test.ts.
  test('has no style or handler in its elements', () => {
    expect(
      faults(({ tags }) =>
        tags.filter(
          ({ attributes }) =>
            'style' in attributes ||
            Object.keys(attributes).some((key) => key.startsWith('on')) ||
            Object.values(attributes).some((value) => value.startsWith('javascript:')),
        ),
      ),
    ).toEqual([]);
  });

  test('links only to what is there', () => {
    const known = new Set(pagesIn(folder));
    const ids = new Map(
      pages.map(({ address, tags }) => [
        address,
        new Set(tags.map(({ attributes }) => attributes['id'])),
      ]),
    );
    expect(
      faults(({ address, html }) =>
        linksOf(html).filter((link) => {
          const { origin, pathname, hash } = new URL(link, `http://localhost:4321${address}`);
          if (origin !== 'http://localhost:4321' || pathname.startsWith('/data/')) return false;
          return !known.has(pathname) || (hash !== '' && !ids.get(pathname)?.has(hash.slice(1)));
        }),
      ),
    ).toEqual([]);
  });
});

test('stylesheets lie in the pages and load nothing from elsewhere', () => {
  const sheets = new Set(
    pages.flatMap(({ html }) =>
      Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, sheet = '']) => sheet),
    ),
  );
  expect(sheets.size).toBe(2);
  for (const sheet of sheets) expect(sheet).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  expect(
    faults(({ tags }) => tags.filter(({ attributes }) => attributes['rel'] === 'stylesheet')),
  ).toEqual([]);
});

/** What stands behind the end of a page, and what of its end is not there or stands twice. */
const improperEnd = (html: string) =>
  /^[\s\S]*<\/body>\s*<\/html>\s*$/.test(html) && html.match(/<\/(?:body|html)>/g)?.length === 2
    ? []
    : [html.slice(-120)];

test('nothing stands behind the end of a page', () => {
  expect(faults(({ html }) => improperEnd(html))).toEqual([]);
  expect(pages.length).toBeGreaterThan(600);
});

test.each([
  ['a script behind the end', '<body></body></html><script src="/x.js"></script>'],
  ['a script behind the body', '<body></body><script src="/x.js"></script></html>'],
  ['no end of the body', '<body><p></p></html>'],
  ['two ends', '<body></body></body></html>'],
])('%s is found', (_, html) => {
  expect(improperEnd(html)).toEqual([html]);
});

test('every project is three clicks or fewer from the front page, without script', () => {
  const byAddress = new Map(pages.map(({ address, html }) => [address, html]));
  const reached = new Set(['/']);
  let step = ['/'];
  for (let clicks = 0; clicks < 3; clicks++) {
    step = step
      .flatMap((address) =>
        linksOf(byAddress.get(address) ?? '').map((link) => link.replace(/[?#].*/, '')),
      )
      .filter((link) => byAddress.has(link) && !reached.has(link) && reached.add(link));
  }
  expect(
    projects.map(({ id }) => `/prosjekter/${id}/`).filter((page) => !reached.has(page)),
  ).toEqual([]);
});

test('the sitemap lists all project pages and robots.txt names it', () => {
  const index = /^Sitemap: (\S+)$/m.exec(read('robots.txt'))?.[1] ?? '';
  const maps = locations(read(new URL(index).pathname));
  const listed = new Set(maps.flatMap((map) => locations(read(new URL(map).pathname))));
  expect(projects.filter(({ url }) => !listed.has(url)).map(({ ref }) => ref)).toEqual([]);
  expect([...listed].filter((address) => /\/p\/|404/.test(address))).toEqual([]);
});

const locations = (xml: string) =>
  Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = '']) => address);

test('the search index holds the project pages and nothing else', () => {
  const { count } = JSON.parse(readSearchFile(searchFiles.facts)) as SearchFacts;
  const projectPages = pagesIn(folder).filter((page) => /^\/prosjekter\/[^/]+\/$/.test(page));
  expect(projectPages).toHaveLength(projects.length);
  expect(count).toBe(projectPages.length);
  const refs = JSON.parse(readSearchFile(searchFiles.refs)) as string[];
  expect(refs.toSorted()).toEqual(projects.map(({ ref }) => ref).toSorted());
  expect(refs.map((_, doc) => JSON.parse(readSearchFile(searchFiles.document(doc))).ref)).toEqual(
    refs,
  );
  const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.values(languages).map(({ page_count }) => page_count)).toEqual([projects.length]);
});
