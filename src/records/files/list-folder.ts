import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result } from '../problem.ts';
import { isLeftover } from './leftovers.ts';

/** Something that somebody has put into a folder. */
export interface Entry {
  name: string;
  isFolder: boolean;
}

const causes: Record<string, string> = {
  ENOENT: 'is missing; create the folder',
  ENOTDIR: 'is no folder; put a folder in its place',
  ELOOP: 'is a link that leads to itself; put a folder in its place',
};

/** What a folder holds, by name, without what systems and editors leave behind. */
export function listFolder(parent: string, folder: string): Result<Entry[]> {
  try {
    const entries = readdirSync(join(parent, folder), { withFileTypes: true });
    const value = entries
      .filter(({ name }) => !isLeftover(name))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return { ok: true, value };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    const cause = causes[code] ?? `cannot be read (${code}); give yourself the right to read it`;
    return fail(folder, cause);
  }
}
