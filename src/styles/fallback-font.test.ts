import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fallbackCss, fallbackFamily } from './fallback-font.ts';

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ),
);

/** A value of a face, as a share. */
const share = (face: string, name: string) =>
  Number(new RegExp(`${name}:([\\d.]+)%`).exec(face)?.[1]) / 100;

test('what stands in is as wide and as high as the font', async () => {
  const faces = (await fallbackCss(font)).match(/@font-face\{[^}]*\}/g) ?? [];
  expect(faces.map((face) => /font-weight:(\d+)/.exec(face)?.[1])).toEqual(['400', '600']);
  for (const face of faces) {
    expect(face).toContain(`font-family:"${fallbackFamily}"`);
    const size = share(face, 'size-adjust');
    // Source Sans is narrower than Arial, by less than an eighth.
    expect(size).toBeGreaterThan(0.88);
    expect(size).toBeLessThan(1);
    // Its designer gives it 1.024 em above the line and 0.4 below.
    expect(share(face, 'ascent-override') * size).toBeCloseTo(1.024, 3);
    expect(share(face, 'descent-override') * size).toBeCloseTo(0.4, 3);
    expect(share(face, 'line-gap-override')).toBe(0);
  }
});
