import { type HastNode, mdxToHast } from 'satteri';
import type { Problem } from '../../records/problem.ts';
import { mdxFeatures } from '../mdx/features.ts';
import { faultsOf } from './faults.ts';

/** What is wrong with the text of a page, and what other pages need to know of it. */
export interface PageText {
  problems: Problem[];
  /** Ids of its headings; `undefined` where the text cannot be read. */
  anchors?: string[];
  links: { address: string; field: string }[];
}

/**
 * Reads the text of an authored page with the parser that the build has for it. `text` has blank lines in place of
 * the front matter, so that lines count as in the file.
 */
export function readText(file: string, text: string): PageText {
  let nodes: Placed[];
  try {
    nodes = nodesIn(mdxToHast(text, { features: mdxFeatures }));
  } catch (error) {
    return { problems: [explain(file, error)], links: [] };
  }
  const elements = nodes.map(({ node }) => node).filter((node) => node.type === 'element');
  return {
    problems: nodes.flatMap(({ node, parent }) =>
      faultsOf(node, parent).map((message) => ({ file, field: lineOf(node), message })),
    ),
    anchors: elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)])),
    links: elements
      .filter(({ tagName }) => tagName === 'a')
      .map((node) => ({ address: String(node.properties['href']), field: lineOf(node) })),
  };
}

interface Placed {
  node: HastNode;
  parent?: HastNode;
}

/** A node and everything below it, each with the node it stands in. */
const nodesIn = (node: HastNode, parent?: HastNode): Placed[] => [
  { node, ...(parent && { parent }) },
  ...('children' in node ? node.children.flatMap((child) => nodesIn(child, node)) : []),
];

const lineOf = ({ position }: HastNode) => `line ${position?.start.line ?? 1}`;

/** The parser's message has the form `Error: line:column: reason (rule)`. */
function explain(file: string, error: unknown): Problem {
  if (error instanceof RangeError)
    return { file, field: '', message: 'is nested too deeply to be read; write plain paragraphs' };
  const [, line = 1, column = 1, reason = error] =
    /^Error: (\d+):(\d+): ([\s\S]*?)(?: \(mdx[^()]*\))?$/.exec(String(error)) ?? [];
  return {
    file,
    field: `line ${line}, column ${column}`,
    message: `is not valid MDX (${reason}); close every tag, and write \\{ and \\< where the characters are meant`,
  };
}
