import { expect, test } from 'vitest';
import { type Cell, excelCsv, machineCsv, toCsv } from './csv.ts';

const machine = (...cells: string[]) => toCsv([cells], machineCsv);

test('quotes separators, quotation marks and line ends, and nothing else', () => {
  expect(machine('a,b', 'si "hei"', 'to\nlinjer', 'a;b', '')).toBe(
    '"a,b","si ""hei""","to\nlinjer",a;b,\n',
  );
});

/** One cell as the file for Excel has it. */
const excel = (cell: Cell) => toCsv([[cell]], excelCsv).slice(1, -2);

test.each([
  '=1+1',
  '+47',
  '-2',
  '−2',
  '@sum',
  '\tx',
  '＝1+1',
  '＋47',
  '－2',
  '＠sum',
  ' =1+1',
  '\u00A0+47',
  '\u200B\u3000－2',
  ' \t @sum',
])('guards the cell %j against being read as a formula, for Excel only', (cell) => {
  expect(excel(cell)).toBe(`'${cell}`);
  expect(machine(cell)).toBe(`${cell}\n`);
});

test('guards before it quotes', () => {
  expect(excel('=A1;B1')).toBe(`"'=A1;B1"`);
});

test.each(['a=b', 'jobb – og bolig', '', 'u22-067', '§ 17', '12 kurs', '4601 | 4602'])(
  'leaves %j as it is',
  (cell) => {
    expect(excel(cell)).toBe(cell);
  },
);

test.each(['0301', '4601', '2021-03', '2021-03-01', '1/2', '10.30', '00', '1 000'])(
  'says that %j is a text, for Excel only',
  (cell) => {
    expect(excel(cell)).toBe(`"=""${cell}"""`);
    expect(machine(cell)).toBe(`${cell}\n`);
  },
);

test('a number is a number', () => {
  expect(excel(2022)).toBe('2022');
  expect(excel(-3)).toBe('-3');
});

test('for machines: commas, line feeds, no byte order mark', () => {
  expect(
    toCsv(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      machineCsv,
    ),
  ).toBe('a,b\nc,d\n');
});

test('for Excel: semicolons, Windows line ends, byte order mark', () => {
  expect(
    toCsv(
      [
        ['a,b', 'c;d'],
        ['e', 'f'],
      ],
      excelCsv,
    ),
  ).toBe('\uFEFFa,b;"c;d"\r\ne;f\r\n');
});
