import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tokensCss } from './tokens.ts';

const tokens = createRequire(import.meta.url).resolve('@navikt/ds-tokens/css');
const names = (css: string, pattern: RegExp) =>
  [...new Set(Array.from(css.matchAll(pattern), ([, name]) => name))].sort();

test('the tokens cut out are those that the stylesheets use, no more and no fewer', () => {
  const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const cut = tokensCss(readFileSync(tokens, 'utf8'));
  expect(names(cut, /--ax-([\w-]+):/g)).toEqual(names(sheets.join(''), /var\(--ax-([\w-]+)/g));
});
