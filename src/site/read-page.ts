import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type HastNode, mdxToHast } from 'satteri';
import type { ProjectRecord } from '../records/schemas/project.ts';
import { type SectionKey, sectionKeys } from '../sections.ts';
import { mdxFeatures } from './mdx/features.ts';

/** HTML of the sections of a page, in the order of the page. */
export type Prose = Partial<Record<SectionKey, string>>;

/** The record that a generated page holds as its front matter. */
export const readRecord = (mdx: string): ProjectRecord =>
  JSON.parse(splitPage(mdx).frontMatter) as ProjectRecord;

/**
 * The prose of a generated page, by the MDX parser that Astro has for such pages. As a module of its own each page
 * would cost the bundler more than all the rest of the build, and a page of ours holds nothing but `<Section>`s.
 */
export function readProse(mdx: string): Prose {
  const tree = mdxToHast(splitPage(mdx).body, { features: mdxFeatures });
  const children = 'children' in tree ? tree.children : [];
  return Object.fromEntries(children.flatMap(readSection));
}

function splitPage(mdx: string) {
  const [, frontMatter, body = ''] =
    /^---\n(?:#.*\n)*({[\s\S]*?\n})\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  if (frontMatter === undefined)
    throw new Error('The page does not begin as `npm run build:content` writes it; run that again');
  return { frontMatter, body };
}

/** `&amp;` rather than `&#x26;`, as on the rest of the page. */
const named = { characterReferences: { useNamedReferences: true } };

function readSection(node: HastNode): [SectionKey, string][] {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Section')
    return node.type === 'text' && node.value.trim() === '' ? [] : misplaced(node);
  const name = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'name',
  )?.value;
  const key = sectionKeys.find((candidate) => candidate === name);
  if (key === undefined)
    throw new Error(`The page has a section "${String(name)}", which does not exist`);
  return [[key, toHtml({ type: 'root', children: node.children } as Root, named)]];
}

function misplaced({ type }: HastNode): never {
  throw new Error(`The page has a ${type} beside its sections`);
}
