/** How a CSV file is written; the two the site offers. */
export interface CsvStyle {
  separator: ',' | ';';
  lineEnd: '\n' | '\r\n';
  byteOrderMark: boolean;
}

/** For machines: RFC 4180 with plain line feeds. */
export const machineCsv: CsvStyle = { separator: ',', lineEnd: '\n', byteOrderMark: false };

/** For Excel in Norwegian, which expects semicolons and recognises UTF-8 by its byte order mark. */
export const excelCsv: CsvStyle = { separator: ';', lineEnd: '\r\n', byteOrderMark: true };

/** Rows of cells as CSV text. Cells that a spreadsheet could take for a formula are guarded by an apostrophe. */
export function toCsv(rows: readonly (readonly string[])[], style: CsvStyle): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quote(guard(cell), style.separator)).join(style.separator);
  return (
    (style.byteOrderMark ? '\uFEFF' : '') + rows.map((row) => line(row) + style.lineEnd).join('')
  );
}

const guard = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string, separator: string) =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
