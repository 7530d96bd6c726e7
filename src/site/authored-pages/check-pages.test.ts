import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { formatProblem } from '../../records/problem.ts';
import { checkPages } from './check-pages.ts';

const page = (text: string, frontMatter = 'title: Tittel\ndescription: Beskrivelse.') =>
  `---\n${frontMatter}\n---\n\n${text}\n`;

const sound = {
  'om.mdx': page('## Meld feil {#meld-feil}'),
  'om-dataene.mdx': page('<Documents />'),
  'hjelp.mdx': page('Tekst.'),
  'personvern.mdx': page('[Si fra](/om/#meld-feil).'),
  'tilgjengelighet.mdx': page('Tekst.'),
};

/** What is told of the sound pages with these files changed or added. */
const problems = (files: Record<string, string | Uint8Array>) =>
  checkPages(makeFolder({ ...sound, ...files })).map(formatProblem);

/** What is told of a page with this text, which begins in line 6 of the file. */
const ofText = (text: string) => problems({ 'hjelp.mdx': page(text) });

test('sound pages pass', () => {
  expect(problems({})).toEqual([]);
});

test('the pages of this site are sound', () => {
  expect(checkPages('content/pages')).toEqual([]);
});

describe('accepted', () => {
  test.each([
    ['a byte order mark', `\uFEFF${page('Tekst.')}`],
    ['Windows line ends', page('- a\n\nb\nc').replaceAll('\n', '\r\n')],
    ['no text', page('')],
    ['a comment', page('{/* Til redaktøren: { } */}\n\nTekst {/* her */} og der.')],
    ['lists, emphasis, code, a table', page('- *a*\n- **b** `c {d} <e>`\n\n| a |\n| - |\n| b |')],
    ['text that is escaped', page('a \\{ b \\< c')],
    [
      'text in a component, of its own',
      page('<WithContact>\n\nSkriv til <Contact />.\n\n</WithContact>'),
    ],
    ['a component in a list and a table', page('- <Owner />\n\n| a |\n| - |\n| <Owner /> |')],
    ['a component after other words', page('Det er\n<Owner /> som står bak.')],
    ['an image of the site', page('![Kart](/kart.png)')],
    [
      'a link in each form',
      page('[a](/) [b](#c) [d](https://e.no/?f=g) <Owner /> [h][i]\n\n## C {#c}\n\n[i]: /sok/?q=æ'),
    ],
    ['a link to a heading that a template makes', page('[a](/oversikt/#fylker)')],
  ])('%s', (_, text) => {
    expect(problems({ 'om-dataene.mdx': text })).toEqual([]);
  });
});

describe('refused with file, field and cure', () => {
  test.each([
    ['', /^pages\/hjelp\.mdx: is empty; fill it in/],
    ['Tekst.', /^pages\/hjelp\.mdx: does not begin with front matter; write title/],
    ['---\ntitle: a\n\nTekst.', /^pages\/hjelp\.mdx: does not begin with front matter/],
    ['+++\ntitle = "a"\n+++\n', /^pages\/hjelp\.mdx: does not begin with front matter/],
    [page('', ''), /^pages\/hjelp\.mdx: title: is missing; give it as string/],
    [page('', 'title: a\ndescription: ""'), /: description: is empty; write it/],
    [
      page('', 'title: a\ndescription: b\nlayout: ./x.astro'),
      /: has the unknown key "layout"; correct/,
    ],
    [page('', 'title: 2022-12-31\ndescription: b'), /: title: .*received Date; write it as string/],
    [page('', 'title: [a]\ndescription: b'), /: title: .*received array; write it as string/],
    [page('', 'title: a: b\ndescription: c'), /: line 2, column 9: is not valid YAML .*put quotes/],
    [
      page('', 'title: Om #1\ndescription: b'),
      /: title: may be cut short: "Om" is read, and "#1" taken/,
    ],
    [page('', 'title: "a\\u202Eb"\ndescription: c'), /: title: holds U\+202E/],
    [page('', 'title: "\\u200B"\ndescription: c'), /: title: is empty; write it/],
    [page('', 'title: "A\\u200BB"\ndescription: c'), /: title: has characters that are not seen/],
    [page('', 'title: &a b\ndescription: *a'), /refers to another place of the file/],
    [
      page('', `title: a\ndescription: ${'b'.repeat(201)}`),
      /: description: is longer than 200 char/,
    ],
  ])('the page %j', (text, message) => {
    const told = problems({ 'hjelp.mdx': text });
    expect(told[0]).toMatch(message);
  });

  test('bytes that are not UTF-8', () => {
    expect(problems({ 'hjelp.mdx': Buffer.from(page('å'), 'latin1') })).toEqual([
      expect.stringMatching(/^pages\/hjelp\.mdx: is not UTF-8; save it/),
    ]);
  });

  test.each([
    ['a { b', /column 3: is not valid MDX .*write \\\{ and \\< where/],
    ['a <b', /is not valid MDX/],
    ['<!-- a -->', /is not valid MDX .*comment in MDX/],
    ['<WithContact>\n\na', /is not valid MDX/],
    ['a {1 + 1} b', /has text in braces, which MDX takes for code; write \\\{/],
    ['{/* a */ b /* c */}', /has text in braces/],
    ['import a from "b"', /begins with "import" or "export".*another word/],
    ['export const a = 1', /begins with "import" or "export"/],
    [
      'a <b>c</b>',
      /has the tag <b>, which pages do not know; write Markdown, one of Owner, Contact/,
    ],
    ['<script>a</script>', /has the tag <script>/],
    ['<contact />', /has the tag <contact>/],
    ['<></>', /has the tag <>/],
    ['a <constructor />', /has the tag <constructor>/],
    ['a <Owner name="b" />', /gives <Owner> attributes.*remove them/],
    ['a <Owner {...b} />', /gives <Owner> attributes/],
    ['a <Owner>b</Owner>', /has text inside <Owner>.*write <Owner \/>/],
    ['a <Documents />', /has <Documents> inside a paragraph; put it on a line of its own/],
    ['a\n\n<Owner />\n\nb', /^\D+8: has <Owner> outside any paragraph; put it on the line/],
    ['<WithContact>a</WithContact>', /has <WithContact> outside any paragraph/],
    ['<WithContact>*a* <Contact /></WithContact>', /has <WithContact> outside any paragraph/],
    ['# a', /has a heading of the first level.*begin it with ##/],
    ['a\n===', /has a heading of the first level/],
    ['## a {.b}', /gives a heading something else than an id; write it as \{#meld-feil\}/],
    ['## a {#Meld_Feil}', /gives a heading something else/],
    ['[a](om/)', /links to "om\/"; write an address of the site as \/om\//],
    ['[a](../om.mdx)', /links to "\.\.\/om\.mdx"; write an address/],
    ['[a](javascript:alert)', /links to "javascript:alert"/],
    ['![a](kart.png)', /shows the image "kart\.png"; put it into public\//],
    ['![a](https://a.no/kart.png)', /shows the image "https:\/\/a\.no\/kart\.png"; put it/],
    ['![a](//a.no/kart.png)', /shows the image "\/\/a\.no\/kart\.png"/],
    ['[a](//a.no/)', /links to "\/\/a\.no\/", which leaves its beginning out/],
    ['[a][b]\n\n[b]: //a.no', /leaves its beginning out/],
    ['[a](http://a.no)', /is not encrypted; write https:\/\/a\.no/],
    ['www.a.no', /is not encrypted/],
    ['[a](https://b@a.no)', /is no full address/],
    ['[a](https://)', /is no full address/],
    ['a\u202Eb', /line 6, column 2: holds U\+202E, an invisible character.*delete it/],
    ['a\0b', /holds U\+0000, a control character/],
    ['a\vb', /holds U\+000B, a control character/],
    ['a &#x2066; b', /holds U\+2066, an invisible character/],
    ['gjelds\u00ADråd', /holds a soft hyphen.*type the word anew/],
    ['a\u030A', /a letter in two parts/],
    ['ﬁnne', /a ligature/],
    ['![](/kart.png)', /shows an image without saying what is on it/],
    ['| a |\n| -: |\n| b |', /has a table with aligned columns.*write ---/],
  ])('the text %j', (text, message) => {
    const told = ofText(text);
    expect(told).toContainEqual(expect.stringMatching(message));
    for (const problem of told) expect(problem).toMatch(/^pages\/hjelp\.mdx: line \d/);
  });

  test('each with the line it stands in', () => {
    expect(ofText('a {b} c\nd\n\n- e\n- f <g />')).toEqual([
      expect.stringMatching(/^pages\/hjelp\.mdx: line 6: has text in braces/),
      expect.stringMatching(/^pages\/hjelp\.mdx: line 10: has the tag <g>/),
    ]);
  });

  test('all at once, of all pages, front matter and text', () => {
    expect(
      problems({ 'hjelp.mdx': page('{a}', 'titel: b'), 'personvern.mdx': page('a { b') }),
    ).toHaveLength(5);
  });
});

describe('what lies in the folder', () => {
  test('is passed over where systems and editors have left it', () => {
    const names = ['.DS_Store', '._om.mdx', 'Thumbs.db', 'om.mdx~', '~$om.mdx', '#om.mdx#'];
    expect(problems(Object.fromEntries(names.map((name) => [name, '\0'])))).toEqual([]);
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['a folder', mkdirSync, /^pages\/hjelp\.mdx: is a folder; put a file in its place/],
    ['a dangling link', (path) => symlinkSync('nowhere', path), /: is a link that leads nowhere/],
    ['a link to itself', (path) => symlinkSync(path, path), /: is a link that leads to itself/],
  ])('is told where it is %s', (_, make, message) => {
    const { 'hjelp.mdx': __, ...others } = sound;
    const folder = makeFolder(others);
    make(join(folder, 'hjelp.mdx'));
    expect(checkPages(folder).map(formatProblem)).toEqual([expect.stringMatching(message)]);
  });

  test('is told where it cannot be read for its depth', () => {
    expect(ofText(`${'>'.repeat(5000)} a`)).toEqual([
      'pages/hjelp.mdx: is nested too deeply to be read; write plain paragraphs',
    ]);
  });
});

describe('the set of pages', () => {
  test('a page that is missing', () => {
    const { 'hjelp.mdx': _, ...others } = sound;
    expect(checkPages(makeFolder(others)).map(formatProblem)).toEqual([
      'pages/hjelp.mdx: is missing, and the menu of the site leads to it; write it',
    ]);
  });

  test('a folder that is missing', () => {
    expect(checkPages('content/nowhere').map(formatProblem)).toEqual([
      'pages: is missing; create the folder',
    ]);
  });

  test.each(['kontakt.mdx', 'om.md', 'Om.mdx', 'notat.txt', 'bilder/kart.png'])(
    'the file %s',
    (name) => {
      const [told, ...others] = problems({ [name]: page('a') });
      expect(told).toMatch(
        new RegExp(
          `^pages/${name.replace(/\/.*/, '')}: is no page of the site; remove it, or name it as one of om.mdx`,
        ),
      );
      expect(others).toEqual([]);
    },
  );
});

describe('links to headings', () => {
  test.each([
    ['[a](/om/#meld)', /links to "\/om\/#meld", and no heading of pages\/om\.mdx has that id/],
    ['[a](#b)', /links to "#b", and no heading of pages\/hjelp\.mdx has that id; .*\{#b\} behind/],
    ['## B\n\n[a](#b)', /links to "#b"/],
  ])('%s', (text, message) => {
    expect(ofText(text)).toEqual([expect.stringMatching(message)]);
  });

  test('a heading that templates link to', () => {
    expect(problems({ 'om.mdx': page('## Meld feil'), 'personvern.mdx': page('a') })).toEqual([
      'pages/om.mdx: has no heading with the id meld-feil, which other pages link to; write {#meld-feil} behind the heading that it belongs to',
    ]);
  });

  test('are not looked for in a text that cannot be read', () => {
    expect(problems({ 'om.mdx': page('a { b') })).toEqual([expect.stringMatching(/not valid MDX/)]);
  });
});
