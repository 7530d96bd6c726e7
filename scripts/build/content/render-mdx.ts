import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseMarkdown } from '../../../src/records/markdown/parse-markdown.ts';
import type { Project } from '../../../src/records/read-content.ts';
import { sectionKeys } from '../../../src/sections.ts';
import { isPlain, plain, writePlain } from './plain-markdown.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', handlers: { plain: writePlain } })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** What each page begins with, and nothing that was written by hand. */
export const pageHeading = '---\n# Generated from content/projects/';

/** The MDX page of a record: the record as front matter, its prose as `<Section>` elements. Pure. */
export function renderMdx({ id, ...record }: Project): string {
  const heading = `${pageHeading}${id}.yaml. Edit the record, not this file.\n`;
  // JSON is YAML that every reader takes for the same, dates and numbers in quotes included; and it is read in no time.
  const frontMatter = `${JSON.stringify(record, null, 1)}\n`;
  return `${heading}${frontMatter}---\n\n${writer.stringify(body(record))}`;
}

function body({ sections, outcomes }: Omit<Project, 'id'>): Root {
  const shown = sectionKeys.filter(
    (key) => sections[key] !== undefined || (key === 'results' && outcomes.length > 0),
  );
  return {
    type: 'root',
    children: shown.map((key) => sectionElement(key, sections[key]?.text ?? '')),
  };
}

const sectionElement = (name: string, text: string): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: 'Section',
  attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: name }],
  children: (isPlain(text) ? [plain(text)] : parseMarkdown(text).children) as never,
});
