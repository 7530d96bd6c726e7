import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { entryAt } from '../target/lineage.ts';
import { TargetError } from '../target/target-error.ts';
import { sweep, temporaryFolder } from './temporary.ts';

/** Folders that belong to one build and hold all that it makes, until the site gets its place. */
export interface WorkFolder {
  site: string;
  index: string;
  generated: string;
  /** For what Astro keeps, in a folder that builds would otherwise have in common. */
  cache: string;
  remove: () => void;
}

/** Makes the folders of a build, and takes away those of killed ones. */
export function openWorkFolder(id: string): WorkFolder {
  // Below the working folder: Astro puts the code of pages that lie elsewhere in a place that all builds share.
  const place = { parent: resolve('.build'), prefix: '' };
  if (entryAt(place.parent)?.isSymbolicLink())
    throw new TargetError(
      '.build',
      'is a link, and builds do their work in the repository itself; remove the link',
    );
  sweep(place);
  const folder = temporaryFolder(place, 'work', id);
  const [site, index, generated, cache] = ['site', 'index', 'generated', 'cache'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  for (const path of [site, index, generated, cache]) mkdirSync(path, { recursive: true });
  return {
    site,
    index,
    generated,
    cache,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
