import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { codeOf } from './bring.ts';

/** The file, folder or link at a path, if there is one. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
    return undefined;
  }
}

/** What is there of a path: it itself, or the lowest folder, file or link on the way to it. */
export const existingPart = (path: string): string =>
  entryAt(path) || dirname(path) === path ? path : existingPart(dirname(path));

/** A folder and all above it, each by what tells it from all others on this machine, whatever it is called. */
export function lineageOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = realpathSync.native(existingPart(path)); ; at = dirname(at)) {
    folders.push(identityOf(at));
    if (dirname(at) === at) return folders;
  }
}

/** Names differ in letter case, and in links on the way; file systems count their folders. */
export function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

/** Whether a path is that of a folder or leads below it, whether or not they are there yet. */
export function isWithin(path: string, folder: string): boolean {
  if (existsSync(folder)) return lineageOf(path).includes(identityOf(folder));
  const [above, aboveFolder] = [existingPart(path), existingPart(folder)];
  if (
    !existsSync(above) ||
    !existsSync(aboveFolder) ||
    identityOf(above) !== identityOf(aboveFolder)
  )
    return false;
  const [names, folderNames] = [namesBetween(above, path), namesBetween(aboveFolder, folder)];
  return folderNames.every((name, index) => name === names[index]);
}

/** The names on the way down, in one letter case: a file system may not tell them apart once they are there. */
const namesBetween = (above: string, path: string) =>
  relative(above, path).normalize().toLowerCase().split(sep);
