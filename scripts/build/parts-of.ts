import { isInline } from '../../src/records/personal-data/elements.ts';

/** The name of an element at the start of its tag; a comment has none. */
const elementName = /^\/?([a-z][\w-]*)/;

/** Parts of a built file that are read as one text each: a paragraph, a cell, a line. */
export function partsOf(file: string, text: string): string[] {
  if (file.endsWith('.html')) return paragraphsOf(text);
  // A comma in a table parts cells; with a blank behind it, it stands in a text.
  const cells = file.endsWith('.csv') ? text.replace(/,(?! )/g, '\n') : text;
  return cells.split('\n');
}

/** A page in parts, each from the tag of a block to that of the next. */
function paragraphsOf(page: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let open = page.indexOf('<'); open !== -1; open = page.indexOf('<', open + 1)) {
    const [, name] = elementName.exec(page.slice(open + 1, open + 12)) ?? [];
    if (name === undefined || isInline(name)) continue;
    if (open > begin) parts.push(page.slice(begin, open));
    begin = open;
  }
  parts.push(page.slice(begin));
  return parts;
}
