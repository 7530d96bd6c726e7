import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { renderMdx } from '../../scripts/build/content/render-mdx.ts';
import { fixtureContent, makeProject } from '../../tests/helpers/records.ts';
import { parseMarkdown } from '../records/markdown/parse-markdown.ts';
import { readContent } from '../records/read-content.ts';
import { readProse, readRecord } from './read-page.ts';

/** HTML of a section with this text, from record to page. */
const htmlOf = (text: string) =>
  readProse(renderMdx(makeProject({ sections: { approach: { text, lines: ['u22:1'] } } })))
    .approach;

test.each([
  ['Et avsnitt\nover to linjer.', '<p>Et avsnitt\nover to linjer.</p>'],
  ['Ett.\n\nTo.', '<p>Ett.</p><p>To.</p>'],
  ['- ett\n- to', '<ul><li>ett</li><li>to</li></ul>'],
  ['1. ett\n2. to', '<ol><li>ett</li><li>to</li></ol>'],
  ['*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>'],
  ['[a](/om/)', '<p><a href="/om/">a</a></p>'],
  ['A & B, 1 < 2, "c"', '<p>A &amp; B, 1 &lt; 2, "c"</p>'],
  ['<script>a</script>', '<p>&lt;script>a&lt;/script></p>'],
  ['{props.id} \\{a}', '<p>{props.id} {a}</p>'],
  ["import x from 'y'", "<p>import x from 'y'</p>"],
  ['# a', '<p># a</p>'],
  ['---', '<p>---</p>'],
  ['"a" -- b...', '<p>"a" -- b...</p>'],
  ['</Section>', '<p>&lt;/Section></p>'],
])('%j becomes %s', (text, html) => {
  expect(htmlOf(text)?.replace(/\n(?=<)|(?<=>)\n/g, '')).toBe(html);
});

test('tables', () => {
  expect(htmlOf('| a | b |\n| - | - |\n| 1 | 2 |')?.replaceAll('\n', '')).toBe(
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  );
});

test('the record is the front matter', () => {
  for (const project of fixtureContent().projects) {
    const { id: _, ...record } = project;
    expect(readRecord(renderMdx(project))).toEqual(record);
  }
});

test.each(readContent('content').projects)('$id: no section and no word is lost', (project) => {
  const prose = readProse(renderMdx(project));
  for (const [key, section] of Object.entries(project.sections))
    expect(wordsOf(prose[key as keyof typeof prose] ?? '')).toBe(
      textIn(parseMarkdown(section?.text ?? '')).replace(/\s/g, ''),
    );
});

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>|\s/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

describe('a page that no record has given is refused', () => {
  test.each([
    ['an unknown section', '<Section name="x">a</Section>', /section "x", which does not exist/],
    ['a section without a name', '<Section>a</Section>', /section "undefined"/],
    ['text of its own', 'Løs tekst.', /has a element beside its sections/],
    ['code', '{1 + 1}', /has a mdxFlowExpression beside its sections/],
    ['a section that does not end', '<Section name="results">a', /Section/],
  ])('%s', (_, body, message) => {
    expect(() => readProse(`---\n# a\n{\n "ref": "a"\n}\n---\n\n${body}\n`)).toThrow(message);
  });
});

test('a file without front matter is refused', () => {
  for (const read of [readProse, readRecord])
    expect(() => read('<Section name="results">a</Section>')).toThrow(/build:content/);
});
