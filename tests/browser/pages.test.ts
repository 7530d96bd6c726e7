import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OpenProject } from '../../src/open-data/open-data.ts';
import { useBrowser, visit } from '../helpers/browser.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { ready } from '../helpers/search.ts';
import { pageOf, projects } from '../helpers/site.ts';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const longest = (text: (project: OpenProject) => string) =>
  projects.toSorted((a, b) => text(b).length - text(a).length)[0]?.ref ?? '';
/** The longest word of a project's figures. */
const longestLabel = ({ outcomes }: OpenProject) =>
  outcomes
    .flatMap(({ label }) => label.split(' '))
    .reduce((long, word) => (word.length > long.length ? word : long), '');
const kinds = Object.entries({
  ...pageKinds,
  'not found': '/finnes-ikke/',
  'project with withheld shares': '/prosjekter/helhetskoordinator-indre-ostfold/',
  'project with the longest title': pageOf(longest(({ title }) => title)),
  'project with the longest word in a title': pageOf(
    longest(({ title }) => title.split(/[\s-]/).toSorted((a, b) => b.length - a.length)[0] ?? ''),
  ),
  'project with the longest word in a figure': pageOf(longest(longestLabel)),
});
/** The browser itself reports the status of a page that is not there. */
const expected = /status of 404/;

async function open(path: string, options: Parameters<typeof visit>[1]): Promise<Page> {
  const page = await visit(path, { expected, ...options });
  if (path.startsWith('/sok/')) await ready(page);
  if (path.startsWith('/p/')) await page.waitForURL('**/prosjekter/**');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What reaches beyond the window, where the page scrolls sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= document.documentElement.clientWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map((element) => `${element.tagName}: ${element.textContent?.trim().slice(0, 60)}`),
  );

test.each(kinds)(
  '%s: axe finds nothing in light and dark, nothing scrolls sideways',
  async (_, path) => {
    const page = await open(path, {});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), colorScheme).toEqual([]);
    }
    for (const width of [256, 320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await tooWide(page), `${width} px`).toEqual([]);
    }
  },
);

test('axe finds what is wrong', async () => {
  const page = await open('/om/', {});
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect(await violations(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
});

test('what is too wide is found', async () => {
  const page = await open('/om/', {});
  await page.evaluate(() => {
    const wide = document.createElement('hr');
    wide.style.width = '2000px';
    document.body.append(wide);
  });
  expect(await tooWide(page)).toEqual(['HR: ']);
});

test('a page that is not there says so and offers the search', async () => {
  const page = await visit('/finnes-ikke/', { expected });
  expect(await page.textContent('h1')).toBe('Fant ikke siden');
  await page.fill('input[name="q"]', 'trysil');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/?q=trysil');
});

test('text of every weight is in the font that the site brings', async () => {
  const page = await visit('/');
  // What has not come in time for the first page is there for the second one.
  await page.evaluate('document.fonts.load(\'1em "Source Sans 3"\')');
  await page.reload();
  await page.evaluate('document.fonts.ready');
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  for (const selector of ['.site-name', 'h1', 'main p']) {
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    expect([selector, fonts.map(({ isCustomFont }) => isCustomFont)]).toEqual([selector, [true]]);
  }
});
