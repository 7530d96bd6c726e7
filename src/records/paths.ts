import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../settings/settings.ts';

/** Folder of the MDX pages made from the records; a build has one of its own, and tells it in the environment. */
export const generatedFolder = (): string =>
  process.env[generatedVariable] ?? join(settings().contentDir, 'generated');

/** The variable for that; no setting, as nothing else would make pages there. */
export const generatedVariable = 'ERFARINGSBANKEN_GENERATED';

/** Name of the file beside them that holds the whole vocabulary, and of the one that names the edition. */
export const vocabularyFile = 'vocabulary.json';
export const editionNameFile = 'edition.json';

/** Folder of the authored pages: those of a content folder, or the site's own where that folder has none. */
export function pagesFolderOf(folder: string): string {
  const own = join(folder, 'pages');
  return lstatSync(own, { throwIfNoEntry: false }) ? own : resolve('content/pages');
}
