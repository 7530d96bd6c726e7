import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tagsOf } from './html.ts';

/** Bytes of what a page loads at once, as they travel. */
export type Weight = Record<'scripts' | 'styles' | 'fonts', number>;

/**
 * Weighs the scripts, stylesheets and fonts that a page loads before anybody does anything on it, and those that it holds
 * in itself.
 */
export function weighPage(site: string, html: string): Weight {
  const held = { scripts: heldBy(html, 'script'), styles: heldBy(html, 'style') };
  const files = new Set([...namedBy(html), ...held.styles.flatMap(fontsOf)]);
  // What a file asks for joins the set, and is then looked at in its turn.
  for (const file of files) for (const wanted of wantedBy(site, file)) files.add(wanted);
  const sum = (ending: RegExp) =>
    [...files]
      .filter((file) => ending.test(file))
      .reduce((total, file) => total + bytesOf(join(site, file)), 0);
  return {
    scripts: sum(/\.m?js$/) + packed(held.scripts),
    styles: sum(/\.css$/) + packed(held.styles),
    fonts: sum(/\.woff2?$/),
  };
}

/** The texts of a page's elements of a kind that have no attributes. */
const heldBy = (html: string, element: string): string[] =>
  Array.from(
    html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g')),
    ([, text = '']) => text,
  );

const packed = (texts: readonly string[]) =>
  texts.reduce((total, text) => total + gzipSync(text).length, 0);

const namedBy = (html: string): string[] =>
  tagsOf(html).flatMap(({ name, attributes: { src, href, rel = '' } }) => {
    if (name === 'script' && src !== undefined) return [src];
    const loads = name === 'link' && /\b(stylesheet|preload|modulepreload)\b/.test(rel);
    return loads && href !== undefined ? [href] : [];
  });

function wantedBy(site: string, file: string): string[] {
  const wanted = /\.m?js$/.test(file) ? importsOf : file.endsWith('.css') ? fontsOf : () => [];
  return wanted(readFileSync(join(site, file), 'utf8')).map(
    (address) => new URL(address, `http://site${file}`).pathname,
  );
}

/** Static imports; `import(…)` is for later. */
const importsOf = (script: string): string[] =>
  Array.from(
    script.matchAll(/\b(?:import|from)\s*["']([^"']+\.m?js)["']/g),
    ([, name = '']) => name,
  );

/** Letters of any page. Others are for single names, so that no record is too heavy for its budget. */
const norwegian = 'abcdefghijklmnopqrstuvwxyzæøå';

const fontsOf = (sheet: string): string[] =>
  Array.from(sheet.matchAll(/@font-face\s*\{([^}]*)\}/g), ([, face = '']) => face).flatMap(
    (face) => {
      const range = /unicode-range:([^;]+)/.exec(face)?.[1];
      const file = /url\(["']?([^"')]+)/.exec(face)?.[1];
      return file !== undefined && (range === undefined || holdsAny(range, norwegian))
        ? [file]
        : [];
    },
  );

/** Whether a text has a character of a range such as `U+??,U+131,U+2000-206F`. */
function holdsAny(range: string, text: string): boolean {
  const parts = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice('U+'.length).split('-');
    return `\\u{${first.replaceAll('?', '0')}}-\\u{${last.replaceAll('?', 'F')}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u').test(text);
}

const sizes = new Map<string, number>();

/** Size of a file as it travels: text is packed, fonts are packed already. */
function bytesOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const size = /\.woff2?$/.test(file) ? content.length : gzipSync(content).length;
  sizes.set(file, size);
  return size;
}
