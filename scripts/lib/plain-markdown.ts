import type { List, Paragraph, Root } from 'mdast';

/** A line without any character that Markdown or MDX could take for markup, in its middle or at its start. */
const plain = /^[\p{L}\d«(§][\p{L}\d ,.;:?!()«»"'%–§/-]*$/u;

/** What is markup all the same: the number of an ordered list, an address that GFM makes a link, a space at the end. */
const numberOrLink = /^\d+[.)](?: |$)|:\/\/|www\.| $/i;

const isPlain = (line: string) => plain.test(line) && !numberOrLink.test(line);

const bullet = '- ';

/**
 * The tree of a text that consists of plain paragraphs and simple lists with blank lines between them, as
 * nearly all sections do; `undefined` for all others, which need a Markdown parser. Gives what the parser would give,
 * for a small part of its time.
 */
export function parsePlain(text: string): Root | undefined {
  const children: Root['children'] = [];
  for (const block of text.split(/\n\n+/)) {
    const node = parseBlock(block.split('\n'));
    // Two lists with a blank line between them are one list with space between its items.
    if (!node || (node.type === 'list' && children.at(-1)?.type === 'list')) return undefined;
    children.push(node);
  }
  return { type: 'root', children };
}

function parseBlock(lines: readonly string[]): List | Paragraph | undefined {
  if (lines.every(isPlain)) return paragraph(lines.join('\n'));
  const items = lines.map((line) => (line.startsWith(bullet) ? line.slice(bullet.length) : ''));
  if (!items.every(isPlain)) return undefined;
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph(item)],
    })),
  };
}

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
