import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { checkSite, SiteError } from './check-site.ts';

const page = (title: string, body = '') =>
  `<!doctype html><html lang="nb"><head><title>${title}</title></head><body>${body}</body></html>`;

const clean = {
  'index.html': page(
    'Forside',
    '<a href="/om/#mer">Om</a> <a href="/data/x.csv?v=1">Data</a> <a href="https://example.org">Ut</a> <a href="#topp">Opp</a>',
  ),
  'om/index.html': page(
    'Om',
    '<a href="/">Forside</a> <img src="/logo.svg"> <form action="/om/"></form>',
  ),
  'p/u22-001/index.html': page('Om'),
  'data/x.csv': 'ref,tall\nu22-001,250 000\n',
  'logo.svg': '<svg/>',
};

/** `file: message` of everything found in the clean site with these files changed. */
const findings = (
  files: Record<string, string> = {},
  base = '/',
  allowed: readonly string[] = [],
) =>
  checkSite(makeFolder({ ...clean, ...files }), allowed, base).findings.map(
    ({ file, message }) => `${file}: ${message}`,
  );

test('a clean site passes and its pages are counted', () => {
  expect(checkSite(makeFolder(clean), [], '/')).toEqual({ pages: 3, findings: [] });
});

describe('finds', () => {
  test.each([
    '<a href="/borte/">x</a>',
    '<a class="a" href="/borte/?q=1#b">x</a>',
    '<img alt="" src="/borte/">',
    '<form action="/borte/"></form>',
  ])('the dead link in %s', (body) => {
    expect(findings({ 'om/index.html': page('Om', body) })).toEqual([
      'om/index.html: links to /borte/index.html, which does not exist',
    ]);
  });

  test('a link without the slash at the end', () => {
    expect(findings({ 'index.html': page('Forside', '<a href="/om">Om</a>') })).toEqual([
      'index.html: links to /om, which does not exist',
    ]);
  });

  test('twin titles', () => {
    expect(findings({ 'to/index.html': page('Forside') })).toEqual([
      'to/index.html: has the same title as index.html: "Forside"',
    ]);
  });

  test.each([
    ['a telephone number in a text', page('Om', '<p>Ring <b>22 22 22 22</b></p>')],
    ['a telephone number in a link', page('Om', '<a href="tel:+4722222222">Ring</a>')],
    ['an e-mail address in a link', page('Om', '<a href="mailto:kari@example.org">Skriv</a>')],
    [
      'an e-mail address in a description',
      page('Om', '<meta name="description" content="kari@example.org">'),
    ],
    ['a name', page('Om', '<p>Kari Nordmann</p>')],
    ['a name in several elements', page('Om', '<p>Mor <b>Kari</b>\n<a href="/">Nordmann</a></p>')],
    ['a name with references', page('Om', '<p>Kari&nbsp;Nord&shy;mann</p>')],
    ['a number with tags in it', page('Om', '<p>22 <i>22</i>&#8239;22<wbr> 22</p>')],
    ['an address in disguise', page('Om', '<p>kari (a) example.org</p>')],
    ['an address in a comment', page('Om', '<!-- kari@example.org -->')],
    ['a name in an attribute', page('Om', '<p title="Kari  Nordmann">x</p>')],
    [
      'linked data',
      page('Om', '<script type="application/ld+json">{"a":"Kari\\nNordmann"}</script>'),
    ],
  ])('%s', (_, text) => {
    expect(findings({ 'om/index.html': text })).toEqual([
      expect.stringMatching(/^om\/index\.html: may hold personal data/),
    ]);
  });

  test('personal data in the data files', () => {
    expect(findings({ 'data/x.csv': 'tlf\n22222222\n' })).toEqual([
      'data/x.csv: may hold personal data (telefonnummer): "22222222"',
    ]);
  });

  test.each([
    ['data/x.csv', 'ref,tlf\nu22-001,22222222\n'],
    ['data/x-excel.csv', 'ref;tlf\nu22-001;22222222\n'],
    ['data/x.json', '{"tlf":"22\\u00a022 22 22"}'],
    ['kart.svg', '<svg><text>22 22 <tspan>22</tspan> 22</text></svg>'],
    ['data/x.xml', '<a>22&#160;22 22 22</a>'],
    ['robots.txt', '# 22 22 22 22'],
    ['x.js', "tell('22 22 22 22')"],
  ])('personal data in %s', (file, text) => {
    expect(findings({ [file]: text })).toEqual([
      expect.stringMatching(new RegExp(`^${file}: may hold personal data \\(telefonnummer\\)`)),
    ]);
  });

  test('everything at once', () => {
    const body = '<a href="/borte/">x</a> kari@example.org';
    expect(findings({ 'om/index.html': page('Forside', body) })).toHaveLength(3);
  });
});

test('the same personal data are told of every page that has them', () => {
  const body = '<p>Felles linje.</p><p>Kari Nordmann</p>';
  expect(
    findings({ 'index.html': page('Forside', body), 'om/index.html': page('Om', body) }),
  ).toEqual([
    expect.stringMatching(/^index\.html: may hold personal data/),
    expect.stringMatching(/^om\/index\.html: may hold personal data/),
  ]);
});

test('what is told once for a page is told once', () => {
  const body = '<a href="mailto:a@b.no">a@b.no</a><p>a@b.no</p>';
  expect(findings({ 'om/index.html': page('Om', body) })).toHaveLength(1);
});

test('what the content allows may stand', () => {
  const files = { 'om/index.html': page('Om', '<p>Stine <b>Sofies</b> Stiftelse</p>') };
  expect(findings(files)).toHaveLength(1);
  expect(findings(files, '/', ['Stine Sofies Stiftelse'])).toEqual([]);
});

test('words that stand in different elements are no name', () => {
  expect(findings({ 'om/index.html': page('Om', '<li>Kari</li><li>Nordmann</li>') })).toEqual([]);
});

test('under a base path links begin with it', () => {
  const files = {
    'index.html': page('Forside', '<a href="/bank/om/">Om</a>'),
    'om/index.html': page('Om', '<a href="/bank/borte/">x</a>'),
  };
  expect(findings(files, '/bank/')).toEqual([
    'om/index.html: links to /borte/index.html, which does not exist',
  ]);
});

test('the error lists every finding', () => {
  const error = new SiteError([
    { file: 'a.html', message: 'x' },
    { file: 'b.html', message: 'y' },
  ]);
  expect(error.message).toBe('2 problems in the built site:\n  a.html: x\n  b.html: y');
});

test('the error lists the first fifty findings, and how many more there are', () => {
  const findings = Array.from({ length: 60 }, (_, index) => ({ file: `${index}`, message: 'x' }));
  expect(new SiteError(findings).message.split('\n').slice(50)).toEqual([
    '  49: x',
    '  … and 10 more, told when these are mended',
  ]);
});
