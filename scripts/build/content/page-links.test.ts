import { expect, test } from 'vitest';
import { addressProblem } from '../../../src/records/markdown/addresses.ts';
import { linkProblems } from '../../../src/records/markdown/links.ts';
import { readProse } from '../../../src/site/read-page.ts';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { makeProject } from '../../../tests/helpers/records.ts';
import { renderMdx } from './render-mdx.ts';

const project = makeProject();

/** The addresses of links and images that a page has from a text. */
function addressesIn(text: string): string[] {
  const page = renderMdx({ ...project, sections: { approach: { text, lines: ['u22:1'] } } });
  const html = readProse(page).approach ?? '';
  return Array.from(html.matchAll(/ (?:href|src)="([^"]*)"/g), ([, address = '']) =>
    decodeURI(address.replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
  );
}

test.each([
  '[^1]: javascript:alert(1)\n\nEn note[^1] og ![^1].',
  '[a]: javascript:x\n\n[a] og ![a]',
  'javascript:alert(1), data:x, //example.org og ftp://example.org',
  '<a href=javascript:x>a</a> og <img src=x>',
])('%j links to nothing', (text) => {
  expect(linkProblems(text)).toEqual([]);
  expect(addressesIn(text)).toEqual([]);
});

// Two parsers read a text, one to check it and one to make the page: what one lets pass the other must not link to.
test('a page has no other links than those that the check allows', () => {
  const random = seededRandom(3);
  const parts = [
    ...['[', ']', '(', ')', '](', '!', '<', '>', '\\', '&', '"', '`', '*', '_', '|', '\n', '\n\n'],
    ...[' ', 'a', 'https://', 'http://', 'www.', 'x.no', '//', 'javascript:', 'data:', 'mailto:'],
    ...['@b.no', '[a](', '![a](', '&#58;', '&colon;', '&#106;avascript:x', '[^1]', '[^1]: '],
    ...['[b]: ', '- ', '#', '/om/'],
  ];
  let linked = 0;
  for (let count = 0; count < 5000; count++) {
    const text = Array.from(
      { length: 1 + Math.floor(random() * 7) },
      () => parts[Math.floor(random() * parts.length)],
    )
      .join('')
      .trim();
    if (text === '' || linkProblems(text).length > 0) continue;
    for (const address of addressesIn(text)) {
      linked++;
      expect(addressProblem(address), text).toBeUndefined();
    }
  }
  expect(linked).toBeGreaterThan(50);
});
