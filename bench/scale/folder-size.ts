import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Bytes and number of some files. */
export interface FolderSize {
  bytes: number;
  files: number;
}

/** The files in a folder whose path in it matches. */
export function sizeOfFolder(folder: string, pattern: RegExp): FolderSize {
  const total = { bytes: 0, files: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !pattern.test(relative(folder, path).split(sep).join('/'))) continue;
    total.bytes += statSync(path).size;
    total.files++;
  }
  return total;
}
