import { describe, expect, test } from 'vitest';
import { figuresIn, valuesIn } from './numbers.ts';

const figures = (text: string) => figuresIn(text).map(({ value }) => value);

describe('figures in a text of ours', () => {
  test.each<[string, number[]]>([
    ['12 personer og 1,5 årsverk', [12, 1.5]],
    ['12 000 kroner, 12\u00A0000 kroner og 1.250.000 kroner', [12000, 12000, 1250000]],
    ['I 2022 100 personer', [2022, 100]],
    ['18–24 år i 2020-2022, 50%', [18, 24, 2020, 2022, 50]],
    ['Tre av tjueto, og én til; femtifem i alt, hundre i alt', [3, 22, 1, 55, 100]],
    ['sju og syv', [7, 7]],
  ])('%s', (text, values) => {
    expect(figures(text).toSorted()).toEqual(values.toSorted());
  });

  test('the figure is kept as written', () => {
    expect(figuresIn('Sju fikk jobb')).toEqual([{ text: 'Sju', value: 7 }]);
  });

  test.each([
    'etter § 17 og § 20 a, §§ 29–40 og §§ 17, 18 og 19',
    'færre enn fem og færre enn 5',
    'den ene og en annen',
    'u22 og 20a',
    'toget kom tidlig',
  ])('none in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('values that a source states', () => {
  test.each<[string, number]>([
    ['l2 gjester', 12],
    ['1O0 gjester', 100],
    ['2O %', 20],
    ['I4 uker', 14],
    ['&tte av dem', 8],
    ['t@ stillinger', 2],
    ['fgrti', 40],
    ['250 000 kr', 250000],
    ['250.000 kr', 250000],
    ['2.5 årsverk', 2.5],
    ['12.500 kr', 12500],
    ['1.250.000,50 kr', 1250000.5],
    ['0.125 årsverk', 0.125],
    ['3,1625 poeng', 3.1625],
    ['12 500 kr', 12500],
    ['i 2022 100 personer', 2022],
    ['i 2022 100 personer', 100],
    ['fra 1.9.2022', 1],
    ['fra 01.09', 9],
    ['10.2022', 2022],
    ['ti-tolv personer', 12],
    ['fra 01.09.22', 2022],
    ['fra 010922', 2022],
    ['fra 010922', 1],
    ['april 23', 2023],
    ['hgst og vinter -22', 2022],
    ['en av dem', 1],
  ])('%s: %d', (source, value) => {
    expect(valuesIn(source)).toContain(value);
  });

  test.each<[string, number]>([
    ['12 gjester', 1],
    ['12 gjester', 2],
    ['100 gjester', 10],
    ['12.500 kr', 12.5],
    ['12.500 kr', 12],
    ['12.500 kr', 500],
    ['1.000 kr', 1],
    ['250.000 kr', 250],
    ['2,5 årsverk', 2],
    ['2,5 årsverk', 5],
    ['3.1625 poeng', 31625],
    ['toget', 2],
    ['enebolig', 1],
  ])('%s: not %d', (source, value) => {
    expect(valuesIn(source)).not.toContain(value);
  });
});
