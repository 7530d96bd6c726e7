import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of records and vocabulary; another one can be named for trials and benchmarks. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Folder of the MDX pages made from the records. */
export const generatedFolder = join(contentFolder, 'generated');

/** Name of the file beside them that holds the whole vocabulary, and of the one that names the edition. */
export const vocabularyFile = 'vocabulary.json';
export const editionNameFile = 'edition.json';

/** Folder of the authored pages: those of a content folder, or the site's own where that folder has none. */
export function pagesFolderOf(folder: string): string {
  const own = join(folder, 'pages');
  return existsSync(own) ? own : resolve('content/pages');
}
