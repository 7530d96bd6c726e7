import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { measure } from './font-measures.ts';

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ),
);
const plain = await subsetFont(font, 'ilmåØ ', {
  targetFormat: 'sfnt',
  variationAxes: { wght: 400 },
  noLayoutClosure: true,
});
const widthOf = (text: string) => measure(plain, text).mean;

test('letters have their own widths', () => {
  // In thousandths of an em, as the font was drawn.
  for (const [letter, width] of Object.entries({
    i: 246,
    l: 255,
    m: 829,
    å: 504,
    Ø: 664,
    ' ': 200,
  }))
    expect([letter, Math.round(widthOf(letter) * 1000)]).toEqual([letter, width]);
});

test('the mean counts each letter as often as it stands', () => {
  expect(widthOf('imm')).toBeCloseTo((widthOf('i') + 2 * widthOf('m')) / 3, 6);
});

test('a file that is no such font is refused', () => {
  expect(() => measure(new Uint8Array(64), 'a')).toThrow('The font has no table head');
});
