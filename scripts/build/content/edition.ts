import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../../../src/records/read-content.ts';
import { hashName } from '../../../src/search/format/hash-name.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What makes the site, besides the content: another version of it may write other files. */
const code = ['src/**/*', 'package-lock.json'];

/**
 * The name of what a build makes: the same for the same content, settings and code, another one as soon as any of them changes.
 * Files that a page fetches lie under it, so that those of two builds are never mixed.
 */
export function editionOf(
  { projects, vocabulary }: Content,
  settings: Readonly<Record<string, string>>,
  folder = root,
): string {
  const hash = createHash('sha256');
  for (const part of [projects, vocabulary, settings]) hash.update(JSON.stringify(part));
  const files = globSync(code, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hashName(hash.digest('hex'), 12);
}
