import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** A file or folder of the site. */
export interface Found {
  /** The folder of the site, links followed. */
  root: string;
  /** Place in it, links followed, with slashes. */
  path: string;
  isFolder: boolean;
}

/** Looks for a file or folder; `undefined` where there is none, or a link leads out of the site. */
export async function find(folder: string, names: readonly string[]): Promise<Found | undefined> {
  try {
    const root = await realpath(folder);
    const real = await realpath(join(root, ...names));
    const path = relative(root, real).split(sep).join('/');
    if (/^\.\.(\/|$)/.test(path) || isAbsolute(path)) return undefined;
    const stats = await stat(real);
    // To read from a pipe or a device could wait for ever.
    if (!stats.isFile() && !stats.isDirectory()) return undefined;
    return { root, path, isFolder: stats.isDirectory() };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Like `find`, for files alone. */
export async function findFile(
  folder: string,
  names: readonly string[],
): Promise<Found | undefined> {
  const found = await find(folder, names);
  return found?.isFolder ? undefined : found;
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** Whether an error says that a file is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && missing.has(String(error.code));
