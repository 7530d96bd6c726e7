import type { Nodes } from 'mdast';
import { quote } from '../problem.ts';
import { addressProblem } from './addresses.ts';
import { parseMarkdown } from './parse-markdown.ts';

/**
 * What every link and image of ours has in its text: brackets, an address that is a link by itself, or an escape that
 * such an address may come out of. Most texts have none of it and need no parser.
 */
const mayLink = /\]\(|[<@&\\]|www|:\/\//i;

/** What is wrong with the links of a Markdown text, each with the cure; images are none of what a text may have. */
export function linkProblems(text: string): string[] {
  if (!mayLink.test(text)) return [];
  const problems = problemsOf(parseMarkdown(text));
  return problems.length > 0 ? problems : referenceProblems(text);
}

/** Characters by number or name (`&#51;`, `&nbsp;`), which no other check would see for what they are; signs of HTML hide nothing. */
const referenceProblems = (text: string): string[] =>
  [...new Set(text.match(/(?<!\\)&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/gi))]
    .filter((reference) => ![reference, ...'&<>"'].includes(lettersOf(parseMarkdown(reference))))
    .map((reference) => `has ${quote(reference)} in place of a character; write that itself`);

const lettersOf = (node: Nodes): string =>
  'children' in node ? node.children.map(lettersOf).join('') : 'value' in node ? node.value : '';

/** What begins as an address and is none to our parser; the one that makes the page may see it otherwise. */
const halfAddress = /(?<![a-z0-9])www\.\S*|https?:\/\/\S*/i;

function problemsOf(node: Nodes, inLink = false): string[] {
  if (node.type === 'image' || node.type === 'imageReference')
    return ['shows an image; leave it out, a section has text alone'];
  if (node.type === 'text') return inLink ? [] : halfAddressProblems(node.value);
  const isLink = node.type === 'link';
  const problem = isLink ? addressProblem(node.url) : undefined;
  const below = 'children' in node ? node.children : [];
  return [
    ...(isLink && problem !== undefined
      ? [`has a link to ${quote(node.url)} that ${problem}`]
      : []),
    ...below.flatMap((child) => problemsOf(child, inLink || isLink)),
  ];
}

function halfAddressProblems(text: string): string[] {
  const half = halfAddress.exec(text)?.[0];
  if (half === undefined) return [];
  return [`has ${quote(half)}, which is no full address; write https://… or leave it out`];
}
