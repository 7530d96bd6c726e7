import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All that a folder holds, however deep, folders before what they hold; unlike Node's own way, links are not followed. */
export const walk = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry, ...walk(join(folder, entry.name))] : [entry],
  );
