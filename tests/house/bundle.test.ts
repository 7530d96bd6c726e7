import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { roomOf } from './imports.ts';

/** What the pages load as scripts: each file that a `<script>` imports. */
const entries = [
  ...new Set(
    globSync('src/**/*.astro').flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g),
        ([, code = '']) => code,
      ).flatMap((code) =>
        Array.from(code.matchAll(/import '([^']+)'/g), ([, path = '']) =>
          posix.join(posix.dirname(file.split(sep).join('/')), path),
        ),
      ),
    ),
  ),
];

/** The modules that end up in the scripts of the pages, from the root of the repository. */
async function bundled(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'unused',
    splitting: true,
    logLevel: 'silent',
    // Node's own modules are reported by name instead of failing the bundle.
    external: ['node:*'],
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs, imports }) => [
    ...Object.keys(inputs),
    ...imports.filter(({ external }) => external).map(({ path }) => path),
  ]);
  return [...new Set(used)].sort();
}

test('the scripts of the pages hold no node, zod or yaml, and nothing of rooms that only build', async () => {
  expect(entries.length).toBeGreaterThanOrEqual(4);
  const modules = await bundled(entries);
  expect(modules.length).toBeGreaterThan(30);
  const strange = modules.filter(
    (file) => !file.startsWith('src/') || roomOf(file)?.runs === 'build',
  );
  expect(strange).toEqual([]);
});
