import { expect, test } from 'vitest';
import { excelCsv, machineCsv, toCsv } from './csv.ts';

const machine = (...cells: string[]) => toCsv([cells], machineCsv);

test('quotes separators, quotation marks and line ends, and nothing else', () => {
  expect(machine('a,b', 'si "hei"', 'to\nlinjer', 'a;b', '')).toBe(
    '"a,b","si ""hei""","to\nlinjer",a;b,\n',
  );
});

test.each(['=1+1', '+47', '-2', '@sum', '\tx'])(
  'guards the cell %j against being read as a formula',
  (cell) => {
    expect(machine(cell)).toBe(`'${cell}\n`);
  },
);

test('guards before it quotes', () => {
  expect(machine('=A1,B1', 'a=b')).toBe(`"'=A1,B1",a=b\n`);
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
