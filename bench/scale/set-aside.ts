import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { work } from './paths.ts';

const store = join(work, 'set-aside');
let count = 0;

/**
 * Takes folders away without deleting them. For minutes after many files were deleted, ext4 without a journal looks
 * past each of them whenever a file is made: a build right after would take up to half as long again.
 */
export function setAside(folders: readonly string[]): void {
  mkdirSync(store, { recursive: true });
  for (const folder of folders)
    if (existsSync(folder)) renameSync(folder, join(store, `${process.pid}-${count++}`));
}

/** Deletes what was set aside, in this run or an earlier one: when all has been measured. */
export function deleteSetAside(): void {
  rmSync(store, { recursive: true, force: true });
}
