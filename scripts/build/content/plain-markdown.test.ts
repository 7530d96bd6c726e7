import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/records/read-content.ts';
import { readProse } from '../../../src/site/read-page.ts';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { makeProject } from '../../../tests/helpers/records.ts';
import { isPlain } from './plain-markdown.ts';
import { renderMdx } from './render-mdx.ts';

/** What a page shows of a text. */
const shown = (text: string) =>
  readProse(
    renderMdx(makeProject({ sections: { approach: { text, lines: ['u22:1'] } } })),
  ).approach?.replace(/\n(?=<)|(?<=>)\n/g, '');

const paragraphsAndLists = (text: string) =>
  text
    .split(/\n\n+/)
    .map((block) =>
      block.startsWith('- ')
        ? `<ul>${block.replace(/^- (.*)\n?/gm, '<li>$1</li>')}</ul>`
        : `<p>${block}</p>`,
    )
    .join('');

/** Whether a text is taken for plain; a page must then show it letter for letter. */
function isTaken(text: string): boolean {
  const taken = isPlain(text);
  if (taken) expect(shown(text)).toBe(paragraphsAndLists(text));
  return taken;
}

test.each([
  'Ett avsnitt.',
  'Ett.\n\n\n\nTo.',
  'Et avsnitt\nover to linjer.\n\nOg ett til: «ja», 50 % (§ 17).',
  '- første\n- andre',
  'Før:\n\n- første\n- andre\n\nEtter.\n\n- tredje',
  "I 2022. Det var 1) en prøve, 2-3 ganger/uke, Jobbfinner'n.",
])('%j is plain', (text) => {
  expect(isTaken(text)).toBe(true);
});

describe('not plain', () => {
  test.each([
    '*uthevet*',
    '1. første',
    '2022. Da var det slutt',
    '- 1) første',
    '- første\n  fortsetter',
    '- første\n\n- andre',
    'før\n- første',
    '- første\netter',
    '-uten mellomrom',
    'a  \nb',
    'a \\ b',
    '[a](b)',
    'a | b\n--|--',
    'https://nav.no',
    'Se www.nav.no',
    'a@b.no',
    '# a',
    '&amp;',
    ' a',
    '{a}',
    '<a>',
    '',
  ])('%j', (text) => {
    expect(isPlain(text)).toBe(false);
  });
});

test('nearly all sections there are are plain', () => {
  const texts = readContent('content').projects.flatMap(({ sections }) =>
    Object.values(sections).map((section) => section?.text ?? ''),
  );
  const taken = texts.filter(isTaken);
  expect(taken.length).toBeGreaterThan(0.9 * texts.length);
});

test('texts of random parts are shown as they are where they are plain', () => {
  const parts = [
    ...['a', 'å', '1', '10', ' ', '  ', '\n', '\n\n', '- ', '-', '.', ')', '(', ':', '/', '!', '%'],
    ...['«', '»', '"', "'", '§', '–', ',', ';', '?', 'www', 'www.', 'http', '://', 'w.w', 'b\nc'],
  ];
  const random = seededRandom(7);
  let taken = 0;
  for (let count = 0; count < 5000; count++) {
    const text = Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => parts[Math.floor(random() * parts.length)],
    ).join('');
    if (isTaken(text.trim())) taken++;
  }
  expect(taken).toBeGreaterThan(300);
});
