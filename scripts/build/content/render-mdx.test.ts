import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/records/parse-yaml.ts';
import { formatProblem } from '../../../src/records/problem.ts';
import { type Project, readContent } from '../../../src/records/read-content.ts';
import { projectSchema } from '../../../src/records/schemas/project.ts';
import { fixture } from '../../../tests/helpers/folders.ts';
import { fixtureContent, makeProject } from '../../../tests/helpers/records.ts';
import { renderMdx } from './render-mdx.ts';

const cases = readdirSync(fixture('records'));
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

const readCase = (name: string) =>
  parseYaml('', readFileSync(join(fixture('records'), name, 'record.yaml')), projectSchema);

/** The page of a case, or everything that is wrong with its record. */
function outcomeOf(name: string): { file: string; text: string } {
  const result = readCase(name);
  return result.ok
    ? { file: 'page.mdx', text: renderMdx({ id: name, ...result.value }) }
    : { file: 'error.txt', text: `${result.problems.map(formatProblem).join('\n')}\n` };
}

/** A node and everything below it. */
const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

/** Nodes of a page as MDX reads it; throws where it does not compile. */
const nodesOfPage = (page: string) => nodesOf(mdx.parse(parseFrontmatter(page).content));

describe('fixtures', () => {
  test.each(cases)('%s', (name) => {
    const { file, text } = outcomeOf(name);
    const expected = join(fixture('records'), name, file);
    expect(existsSync(expected), `tests/fixtures/records/${name}/${file} is missing`).toBe(true);
    expect(text).toBe(readFileSync(expected, 'utf8'));
  });
});

describe('a page', () => {
  const projects: Project[] = [
    ...cases.flatMap((name) => {
      const result = readCase(name);
      return result.ok ? [{ id: name, ...result.value }] : [];
    }),
    ...readContent('content').projects,
  ];

  test.each(projects)('$id: compiles, with text and sections alone', (project) => {
    const nodes = nodesOfPage(renderMdx(project));
    const code = nodes.filter(({ type }) =>
      /^(mdx.*Expression|mdxjsEsm|mdxJsxTextElement|html|code|heading|thematicBreak)$/.test(type),
    );
    expect(code).toEqual([]);
    const elements = nodes.flatMap((node) =>
      node.type === 'mdxJsxFlowElement' ? [node.name] : [],
    );
    expect(new Set(elements)).toEqual(new Set(elements.length > 0 ? ['Section'] : []));
  });

  test.each(projects)('$id: front matter reads back as the record', (project) => {
    const { id: _, ...record } = project;
    const { frontmatter, rawFrontmatter } = parseFrontmatter(renderMdx(project));
    expect(frontmatter).toEqual(record);
    expect(parse(rawFrontmatter, { version: '1.1' })).toEqual(record);
    expect(projectSchema.parse(frontmatter)).toEqual(record);
  });
});

test.each([
  'yes',
  'No',
  'null',
  '~',
  '2022-12-31',
  '12:30:45',
  '1_000',
  '017',
  '0o17',
  '0x1F',
  '1e3',
  '.5',
  '.inf',
  '=',
  '<<',
  '- x',
  '# x',
  'a: b',
  'a #b',
  '{a',
  '[a',
  '!a',
  '&a',
  '*a',
  '%a',
  '@a',
  '`a`',
  "'",
  '"',
  '| a',
  '> a',
  '---',
  '...',
  '\u2028',
  '\u00A0',
  'a\n---\nb',
  'a\n+++\nb',
  'a\n\n  b',
])('the title %j stays the text it is', (title) => {
  const page = renderMdx(makeProject({ title }));
  expect(parseFrontmatter(page).frontmatter['title']).toBe(title);
  expect(parse(parseFrontmatter(page).rawFrontmatter, { version: '1.1' })).toHaveProperty(
    'title',
    title,
  );
});

test('what looks like code is shown as it is written', () => {
  const text = "import x from 'y' {props.id} <script>alert(1)</script> $y # z";
  const [section] = nodesOfPage(
    renderMdx(makeProject({ sections: { results: { text, lines: ['u22:1'] } } })),
  ).filter((node) => node.type === 'text');
  expect(section).toHaveProperty('value', text);
});

test('two renders give equal bytes', () => {
  for (const project of fixtureContent().projects)
    expect(renderMdx(structuredClone(project))).toBe(renderMdx(project));
});

test('names the record that the page comes from', () => {
  expect(renderMdx(makeProject())).toMatch(
    /^---\n# Generated from content\/projects\/jobbsporet-nordvik.yaml\. /,
  );
});
