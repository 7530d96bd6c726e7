import { describe, expect, test } from 'vitest';
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
    ['før &#x202E;redneh', 'has "&#x202E;" in place of a character; write that itself'],
    ['&#51; personer', 'has "&#51;"'],
    ['tre&nbsp;personer', 'has "&nbsp;"'],
    ['gjelds&shy;råd, &shy;', 'has "&shy;"'],
    ['[a](https://nav.no "&#x2066;b")', 'has "&#x2066;"'],
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
  'R&amp;D, A & B, &lt;p&gt;; &ukjent; \\&amp; og a&b;',
  'javascript:alert(1), data:x, //example.org og ftp://example.org er tekst',
  '[a]: javascript:x\n\n[a] og ![a]',
  '[^1]: javascript:x\n\n[^1] og ![^1]',
  '\\[a](javascript:x) og [a] (javascript:x) og `[a](javascript:x`',
  '<a href=javascript:x>a</a> og <img src=x>',
])('%j has nothing that may not be there', (text) => {
  expect(linkProblems(text)).toEqual([]);
});
