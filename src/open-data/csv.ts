/** How a CSV file is written; the two the site offers. */
export interface CsvStyle {
  separator: ',' | ';';
  lineEnd: '\n' | '\r\n';
  byteOrderMark: boolean;
  /** A spreadsheet opens it: what is text stays text there. */
  spreadsheet: boolean;
}

/** A text, or a number to count with. */
export type Cell = string | number;

/** For machines: RFC 4180 with plain line feeds, the texts as they are. */
export const machineCsv: CsvStyle = {
  separator: ',',
  lineEnd: '\n',
  byteOrderMark: false,
  spreadsheet: false,
};

/** For Excel in Norwegian, which expects semicolons and recognises UTF-8 by its byte order mark. */
export const excelCsv: CsvStyle = {
  separator: ';',
  lineEnd: '\r\n',
  byteOrderMark: true,
  spreadsheet: true,
};

/** Rows of cells as CSV text. */
export function toCsv(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const text = (cell: Cell) =>
    typeof cell === 'string' && style.spreadsheet ? asText(cell) : String(cell);
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => quote(text(cell), style.separator)).join(style.separator);
  return (
    (style.byteOrderMark ? '\uFEFF' : '') + rows.map((row) => line(row) + style.lineEnd).join('')
  );
}

/** The signs a formula begins with, in any width and behind any blanks; Excel in Norwegian knows the true minus too. */
const formula = /^[\s\p{Cf}]*[=+\-−@]|^[\t\r]/u;

/** Digits with what stands between them in numbers, dates and times: Excel would drop a zero or make a date of it. */
const numberLike = /^\d[\d\s.,:/-]*$/;

/** A text that a spreadsheet could take for something else: a formula is guarded by an apostrophe, a number is told to be text. */
const asText = (cell: string) =>
  formula.test(cell.normalize('NFKC')) ? `'${cell}` : numberLike.test(cell) ? `="${cell}"` : cell;

const quote = (cell: string, separator: string) =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
