/** Reads a CSV text after RFC 4180: one object per row, by the names in the first row. */
export function parseCsv(
  text: string,
  separator: string,
  lineEnd = '\n',
): Record<string, string | undefined>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) endCell();
    else if (!quoted && text.startsWith(lineEnd, at)) {
      endCell();
      rows.push([]);
      at += lineEnd.length - 1;
    } else cell += sign;
  }
  const [names = [], ...data] = rows.slice(0, -1);
  return data.map((cells) => {
    if (cells.length !== names.length)
      throw new Error(`${cells.length} cells in a row of ${names.length} columns: ${cells[0]}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
}
