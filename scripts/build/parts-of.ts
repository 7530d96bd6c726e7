/** Elements that a reader sees as part of the line they stand in. */
const inline =
  /^\/?(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|!--)(?![\w-])/;

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
    if (inline.test(page.slice(open + 1, open + 12))) continue;
    if (open > begin) parts.push(page.slice(begin, open));
    begin = open;
  }
  parts.push(page.slice(begin));
  return parts;
}
