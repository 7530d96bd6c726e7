import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { subset, subsetFontPlugin } from './subset-font.ts';

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);
const font = readFileSync(file);

test('the subset is a WOFF2 font of about half the size', async () => {
  const small = Buffer.from(await subset(font));
  expect(small.subarray(0, 4).toString()).toBe('wOF2');
  expect(small.length).toBeLessThan(font.length * 0.6);
  expect(small.length).toBeGreaterThan(8_000);
});

test('only the Latin font is cut, not the letters that are seldom needed', async () => {
  const bundle = {
    'source-sans-3-latin-wght-normal.Ab1.woff2': { type: 'asset', source: new Uint8Array(font) },
    'source-sans-3-latin-ext-wght-normal.Ab1.woff2': { type: 'asset', source: new Uint8Array(9) },
    'page.css': { type: 'asset', source: 'body{}' },
  };
  await subsetFontPlugin.generateBundle({}, bundle);
  const sizes = Object.values(bundle).map(({ source }) => source.length);
  expect(sizes[0]).toBeLessThan(font.length * 0.6);
  expect(sizes.slice(1)).toEqual([9, 6]);
});
