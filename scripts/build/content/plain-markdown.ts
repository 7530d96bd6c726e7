import type { Literal } from 'mdast';

/** A line without any character that Markdown or MDX could take for markup, in its middle or at its start. */
const plainLine = /^[\p{L}\d«(§][\p{L}\d ,.;:?!()«»"'%–§/-]*$/u;

/** What is markup all the same: the number of an ordered list, an address that GFM makes a link, a space at the end. */
const numberOrLink = /^\d+[.)](?: |$)|:\/\/|www\.| $/i;

const isPlainLine = (line: string) => plainLine.test(line) && !numberOrLink.test(line);

const bullet = '- ';

/**
 * Whether a text consists of plain paragraphs and simple lists with blank lines between them, as nearly all sections
 * do. As Markdown it says what it is, letter for letter, so that it needs no parser and no escapes.
 */
export function isPlain(text: string): boolean {
  const kinds = blocksOf(text).map(kindOf);
  // Two lists with a blank line between them are one list with space between its items.
  return kinds.every((kind, place) => kind && (kind !== 'list' || kinds[place - 1] !== 'list'));
}

const blocksOf = (text: string) => text.split(/\n\n+/);

function kindOf(block: string): 'paragraph' | 'list' | undefined {
  const lines = block.split('\n');
  if (lines.every(isPlainLine)) return 'paragraph';
  const isItem = (line: string) =>
    line.startsWith(bullet) && isPlainLine(line.slice(bullet.length));
  return lines.every(isItem) ? 'list' : undefined;
}

/** A plain text in the tree of a page. */
interface Plain extends Literal {
  type: 'plain';
}

declare module 'mdast' {
  interface RootContentMap {
    plain: Plain;
  }
}

/** The node of a plain text. */
export const plain = (value: string): Plain => ({ type: 'plain', value });

/** Writes it, with one blank line between its blocks. */
export const writePlain = ({ value }: Plain): string => blocksOf(value).join('\n\n');
