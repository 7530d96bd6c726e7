import { describe, expect, test } from 'vitest';
import { renderMdx } from '../../../scripts/build/render-mdx.ts';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { makeProject } from '../../../tests/helpers/records.ts';
import { readProse } from '../../site/read-page.ts';
import { addressProblem } from './addresses.ts';
import { linkProblems } from './links.ts';

describe('refused', () => {
  test.each([
    [
      '[a](javascript:alert(1))',
      'has a link to "javascript:alert(1)" that begins with javascript:',
    ],
    ['**[a](JaVaScRiPt:x)**', 'begins with javascript:'],
    ['[a](java&#10;script:x)', 'has a blank, a control character'],
    ['[a](&#106;avascript:x)', 'begins with javascript:'],
    ['[a](javascript&colon;x)', 'begins with javascript:'],
    ['[a](javascript\\:x)', 'begins with javascript:'],
    ['[a](&Tab;javascript:x)', 'has a blank, a control character'],
    ['[a](<data:text/html,x y>)', 'has a blank'],
    ['<javascript:alert(1)>', 'begins with javascript:'],
    ['<data:text/html,x>', 'begins with data:'],
    ['[a](//example.org)', 'write https://example.org'],
    ['[a](\\\\example.org)', 'a backslash'],
    ['[a](/\\example.org)', 'a backslash'],
    ['- a\n- [b](vbscript:x)', 'begins with vbscript:'],
    ['| a |\n| - |\n| [b](file:///x) |', 'begins with file:'],
    ['> [a](blob:x)', 'begins with blob:'],
    ['[^1]\n\n[^1]: [a](data:x)', 'begins with data:'],
    ['www._x', 'has "www._x", which is no full address'],
    ['https://x_y.no/a b', 'has "https://x_y.no/a", which is no full address'],
    ['Se http:// og mer', 'has "http://", which is no full address'],
    ['[https://nav.no](javascript:x)', 'begins with javascript:'],
    ['http://example.org', 'is not encrypted; write https://example.org'],
    ['www.example.org', 'is not encrypted; write https://www.example.org'],
    ['Se WWW.example.org.', 'is not encrypted'],
    ['http&#58;//example.org', 'is not encrypted'],
    ['http\\://example.org', 'is not encrypted'],
    ['www&#46;example.org', 'is not encrypted'],
    ['[a](lovdata.no)', 'is no address that begins as one'],
    ['[a]()', 'has no address'],
    ['![a](https://example.org/x.png)', 'shows an image; leave it out'],
    ['![a](data:image/png;base64,x)', 'shows an image'],
    ['![](/logo.svg)', 'shows an image'],
    ['[![a](/x.png)](https://nav.no)', 'shows an image'],
  ])('%j', (text, message) => {
    expect(linkProblems(text)).toEqual([expect.stringContaining(message)]);
  });

  test('each link of a text', () => {
    expect(linkProblems('[a](x:y) og ![b](c) og http://d.no')).toHaveLength(3);
  });
});

test.each([
  '[loven](https://lovdata.no/lov/2009-12-18-131/§17 "§ 17")',
  'https://nav.no og <https://nav.no> og <post@example.org>',
  '[a](mailto:post@example.org), [b](/om/), [c](#resultater)',
  'javascript:alert(1), data:x, //example.org og ftp://example.org er tekst',
  '[a]: javascript:x\n\n[a] og ![a]',
  '[^1]: javascript:x\n\n[^1] og ![^1]',
  '\\[a](javascript:x) og [a] (javascript:x) og `[a](javascript:x`',
  '<a href="javascript:x">a</a> og <img src=x>'.replaceAll('"', ''),
])('%j has nothing that may not be there', (text) => {
  expect(linkProblems(text)).toEqual([]);
});

test('a page has no other links than those allowed', () => {
  const random = seededRandom(3);
  const project = makeProject();
  const parts = [
    ...[
      '[',
      ']',
      '(',
      ')',
      '](',
      '!',
      '<',
      '>',
      '\\',
      '&',
      '"',
      '`',
      '*',
      '_',
      '|',
      '\n',
      '\n\n',
      ' ',
    ],
    ...[
      'a',
      'https://',
      'http://',
      'www.',
      'x.no',
      '//',
      'javascript:',
      'data:',
      'mailto:',
      '@b.no',
    ],
    ...[
      '[a](',
      '![a](',
      '&#58;',
      '&colon;',
      '&#106;avascript:x',
      '[^1]',
      '[^1]: ',
      '[b]: ',
      '- ',
      '#',
      '/om/',
    ],
  ];
  let linked = 0;
  for (let count = 0; count < 4000; count++) {
    const text = Array.from(
      { length: 1 + Math.floor(random() * 7) },
      () => parts[Math.floor(random() * parts.length)],
    ).join('');
    if (text.trim() === '' || linkProblems(text).length > 0) continue;
    const page = renderMdx({ ...project, sections: { approach: { text, lines: ['u22:1'] } } });
    const html = readProse(page).approach ?? '';
    expect(html, text).not.toContain('<img');
    for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      linked++;
      expect(addressProblem(decodeURI(address)), text).toBeUndefined();
    }
  }
  expect(linked).toBeGreaterThan(50);
});
