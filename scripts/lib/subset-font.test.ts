import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagedFont, siteFont, subsetFont } from './subset-font.ts';

test('the font of the site is what the package gives; if not, run npm run subset-font', async () => {
  expect(Buffer.from(await subsetFont()).equals(readFileSync(siteFont))).toBe(true);
});

test('it is a WOFF2 font of about half the size', () => {
  expect(readFileSync(siteFont).subarray(0, 4).toString()).toBe('wOF2');
  const { size } = statSync(siteFont);
  expect(size).toBeLessThan(statSync(packagedFont).size * 0.6);
  expect(size).toBeGreaterThan(8_000);
});
