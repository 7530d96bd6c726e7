import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPlain } from '../../../scripts/build/content/plain-markdown.ts';
import { renderMdx } from '../../../scripts/build/content/render-mdx.ts';
import { fixture } from '../../../tests/helpers/folders.ts';
import { makeProject } from '../../../tests/helpers/records.ts';
import { readContent } from '../../records/read-content.ts';
import { readProse } from '../read-page.ts';
import { mdxIntegration } from './integration.ts';

/** Texts in which one reader of MDX could see something else than another. */
const oddTexts = [
  '"a" -- b... \'c\' --- d',
  'a[^1]\n\n[^1]: b',
  'Meld feil {#meld-feil}',
  'H~2~O, x^2^, $y$, ~~z~~, ==æ==, [[ø]]',
  ':::note\na\n:::',
  '- [ ] a\n- [x] b',
  '- a\n\n  b\n  - c\n    1. d\n\n- e',
  '3. a\n4. b\n\n7) c',
  '> a\n> b\n\nc',
  'a  \nb\\\nc\nd',
  '| a | b | c |\n| :- | :-: | -: |\n| *d* | `e \\| f` | [g](/om/) |\n| h |',
  '&nbsp;&copy; & &amp;amp; \u00a0§ 18\u00a0a',
  'https://nav.no/?a=1&b=%20 www.nav.no [a](/om/#b "c \'d\'") [e](<f g>)',
  '`` a`b `` `{c}` `<d>` \\*e\\* \\_f\\_ ***g***',
  '![kart](/kart.png)',
  'Begrep\n: forklaring',
];

const real = readContent('content').projects.filter(
  ({ sections }, place) =>
    place % 20 === 0 || Object.values(sections).some((section) => !isPlain(section?.text ?? '')),
);

/** Pages of each kind: name → MDX. */
const pages = new Map([
  ...readdirSync(fixture('records'))
    .map((name): [string, string] => [name, join(fixture('records'), name, 'page.mdx')])
    .filter(([, file]) => existsSync(file))
    .map(([name, file]): [string, string] => [name, readFileSync(file, 'utf8')]),
  ...oddTexts.map((text, place): [string, string] => [
    `odd-${place}`,
    renderMdx(makeProject({ sections: { approach: { text, lines: ['u22:1'] } } })),
  ]),
  ...real.map((project): [string, string] => [project.id, renderMdx(project)]),
]);

// Astro finds its own modules from there.
mkdirSync('.build', { recursive: true });
const root = mkdtempSync(resolve('.build', 'mdx-'));
let compiled = '';

beforeAll(async () => {
  cpSync(fixture('mdx-site'), root, { recursive: true });
  mkdirSync(join(root, 'src/generated'));
  for (const [name, page] of pages) writeFileSync(join(root, `src/generated/${name}.mdx`), page);
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  const { build } = await import('astro');
  const integrations = [mdxIntegration()];
  await build({ root, configFile: false, logLevel: 'error', compressHTML: false, integrations });
  compiled = readFileSync(join(root, 'dist/index.html'), 'utf8');
}, 120_000);

afterAll(() => rmSync(root, { recursive: true }));

/** HTML of the sections of a page, as Astro's MDX integration makes it. */
function compiledProse(name: string): Record<string, string> {
  const [, page = ''] = compiled.split(`<article id="${name}">`);
  const [own = ''] = page.split('</article>');
  return Object.fromEntries(
    Array.from(own.matchAll(/<section data-name="(\w+)">([\s\S]*?)<\/section>/g), (match) => [
      match[1],
      match[2],
    ]),
  );
}

/** The same HTML in one way of writing: which characters are named, and blanks in the values of `style`, differ. */
const written = (html: string) =>
  toHtml(htmlToHast(html, { fragment: true }))
    .replaceAll('text-align: ', 'text-align:')
    .trim();

test.each([...pages])(
  '%s: Astro compiles the page to the HTML that the build makes',
  (name, page) => {
    const each = Object.entries(readProse(page)).map(([key, html]) => [key, written(html)]);
    expect(Object.entries(compiledProse(name)).map(([key, html]) => [key, written(html)])).toEqual(
      each,
    );
  },
);
