import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All that a folder holds, however deep, folders before what they hold; unlike Node's own way, links are not followed. */
export const walk = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry, ...walk(join(folder, entry.name))] : [entry],
  );

/** The path of an entry from a folder that it lies in, with / on every system. */
export const pathIn = (folder: string, { parentPath, name }: Dirent): string =>
  relative(folder, join(parentPath, name)).split(sep).join('/');
