import { cpSync, createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** Yields the documents of a file of JSON lines. */
export async function* readDocuments(file) {
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield JSON.parse(line);
}

/** Writes a site that consists of a search page, its script and one index. */
export async function writeSite(engine, target, index) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const source = join(import.meta.dirname, engine);
  cpSync(join(source, 'index.html'), join(target, 'index.html'));
  cpSync(join(import.meta.dirname, 'html/page.css'), join(target, 'page.css'));
  writeFileSync(join(target, 'index.json'), JSON.stringify(index));
  await build({
    entryPoints: [join(source, 'app.js')],
    outfile: join(target, 'app.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'warning',
  });
}
