import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

/** What the site's own texts are written with; other characters come from the next font in line. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const characters = `${ascii}ÆØÅæøåÄÖÜäöüÉÈÊéèêëÓÒÔóòôÁÀÂáàâçñïíúû§«»–—…·•’‘“”×½²³°→←−≤≥€\u00a0\u00ad`;

/** Weights of the stylesheet, from text to headings. */
const weights = { min: 400, max: 600, default: 400 };

/** Latin part of Source Sans 3 as its package has it. */
export const packagedFont = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);

/** The font of the site, a part of the packaged one with half its bytes. */
export const siteFont = 'src/styles/source-sans-3-latin.woff2';

/** Cuts the packaged font down to the characters and weights that the site uses. */
export const subsetFont = (): Promise<Uint8Array> =>
  subset(readFileSync(packagedFont), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    noLayoutClosure: true,
  });
