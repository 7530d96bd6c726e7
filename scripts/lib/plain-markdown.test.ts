import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/lib/read-content.ts';
import { seededRandom } from '../../tests/helpers/random.ts';
import { parsePlain } from './plain-markdown.ts';
import { parseMarkdown } from './render-mdx.ts';

/** A tree without the places of its nodes in the text. */
function bare({ position: _, ...node }: Nodes): object {
  return 'children' in node ? { ...node, children: node.children.map(bare) } : node;
}

/** The tree of a plain text, which must be the one that the Markdown parser gives. */
function plainTree(text: string) {
  const tree = parsePlain(text);
  if (tree) expect(tree, JSON.stringify(text)).toEqual(bare(parseMarkdown(text)));
  return tree;
}

test.each([
  'Ett avsnitt.',
  'Et avsnitt\nover to linjer.\n\nOg ett til: «ja», 50 % (§ 17).',
  '- første\n- andre',
  'Før:\n\n- første\n- andre\n\nEtter.\n\n- tredje',
  "I 2022. Det var 1) en prøve, 2-3 ganger/uke, Jobbfinner'n.",
])('takes %j itself', (text) => {
  expect(plainTree(text)).toBeDefined();
});

describe('leaves to the parser', () => {
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
    expect(parsePlain(text)).toBeUndefined();
  });
});

test('gives the trees of the parser for all sections there are, and takes nearly all', () => {
  const texts = readContent('content').projects.flatMap(({ sections }) =>
    Object.values(sections).map((section) => section?.text ?? ''),
  );
  const taken = texts.filter(plainTree);
  expect(taken.length).toBeGreaterThan(0.9 * texts.length);
});

test('gives the trees of the parser for texts of random parts', () => {
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
    if (plainTree(text.trim())) taken++;
  }
  expect(taken).toBeGreaterThan(300);
});
