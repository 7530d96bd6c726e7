import type { Element } from 'hast';
import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { addressProblem } from '../../records/markdown/addresses.ts';
import { idPattern } from '../../records/schemas/id.ts';
import { forbiddenCharacters } from '../../records/text/characters.ts';
import { pageComponents, useOf } from './components.ts';

/** What is wrong with one node of a page's text, each with its cure; what is below the node is not looked at. */
export function faultsOf(node: HastNode, parent?: HastNode): string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        'begins with "import" or "export", which MDX takes for code; let the sentence begin with another word',
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? []
        : ['has text in braces, which MDX takes for code; write \\{ where the character is meant'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return faultsOfComponent(node, parent);
    case 'element':
      return faultsOfElement(node);
    case 'text':
      return forbiddenCharacters(node.value)
        .slice(0, 1)
        .map(({ name }) => `holds ${name} (an escape); delete it`);
    default:
      return [];
  }
}

const isComment = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function faultsOfComponent(node: Component, parent?: HastNode): string[] {
  const tag = `<${node.name ?? ''}>`;
  const use = useOf(node.name ?? '');
  if (!use)
    return [
      `has the tag ${tag}, which pages do not know; write Markdown, one of ${Object.keys(pageComponents).join(', ')}, or \\< where the character is meant`,
    ];
  const faults: string[] = [];
  if (node.attributes.length > 0)
    faults.push(`gives ${tag} attributes, which it does not have; remove them`);
  if (!use.holdsText && node.children.length > 0)
    faults.push(`has text inside ${tag}, which would not be shown; write <${node.name} />`);
  if (use.block && node.type === 'mdxJsxTextElement')
    faults.push(`has ${tag} inside a paragraph; put it on a line of its own, between blank lines`);
  const isBare = node.type === 'mdxJsxFlowElement' && parent?.type !== 'element';
  if (!use.block && isBare && !node.children.some(isBlock))
    faults.push(
      `has ${tag} outside any paragraph; put it on the line of the words that it belongs to, or its text between blank lines`,
    );
  return faults;
}

const isBlock = (node: HastNode) =>
  node.type === 'element'
    ? !/^(a|em|strong|del|code|img|br)$/.test(node.tagName)
    : node.type === 'mdxJsxFlowElement' && useOf(node.name ?? '')?.block;

function faultsOfElement({ tagName, properties }: Element): string[] {
  const faults: string[] = [];
  if (tagName === 'h1')
    faults.push('has a heading of the first level, which the title is already; begin it with ##');
  if (/^h\d$/.test(tagName)) faults.push(...faultsOfHeading(properties));
  if (tagName === 'a') faults.push(...faultsOfLink(String(properties['href'])));
  if (tagName === 'img' && !/^\/(?!\/)[\w./-]+$/.test(String(properties['src'])))
    faults.push(
      `shows the image "${properties['src']}"; put it into public/ and write its address there, such as /kart.png`,
    );
  if (tagName === 'img' && !properties['alt'])
    faults.push('shows an image without saying what is on it; write that between the brackets');
  if ('style' in properties)
    faults.push('has a table with aligned columns, which pages do not show; write --- without ":"');
  return faults;
}

function faultsOfHeading({ id, ...others }: Element['properties']): string[] {
  const isSound = id === undefined || idPattern.test(String(id));
  return isSound && Object.keys(others).length === 0
    ? []
    : ['gives a heading something else than an id; write it as {#meld-feil}'];
}

function faultsOfLink(address: string): string[] {
  const isWhole = /^(?:\/|#|https?:|mailto:)/i.test(address);
  if (!isWhole || !isDecodable(address))
    return [
      `links to "${address}"; write an address of the site as /om/, a heading of the page as #last-ned, or another site as https://…`,
    ];
  const problem = addressProblem(address);
  return problem === undefined ? [] : [`links to "${address}", which ${problem}`];
}

function isDecodable(address: string): boolean {
  try {
    return decodeURI(address) !== '';
  } catch {
    return false;
  }
}
