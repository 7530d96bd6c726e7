import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result } from '../problem.ts';

/** What a file system says of a file that cannot be read, and what helps. */
const causes: Record<string, string> = {
  ENOENT: 'is a link that leads nowhere; put the file in its place or remove the link',
  ELOOP: 'is a link that leads to itself; put the file in its place or remove the link',
  EACCES: 'may not be read; give yourself the right to read it',
  EPERM: 'may not be read; give yourself the right to read it',
};

/** More bytes are not even looked at; the largest source has about 800 000. */
const maxSize = 64 * 1024 * 1024;

/** The bytes of a file that stands in a folder, or why it has none for us. */
export function readFile(folder: string, file: string): Result<Uint8Array> {
  const path = join(folder, file);
  try {
    const found = statSync(path);
    if (found.isDirectory()) return fail(file, 'is a folder; put a file in its place or remove it');
    // To read a pipe or a device may never end.
    if (!found.isFile()) return fail(file, 'is no file with a content; put one in its place');
    if (found.size > maxSize)
      return fail(file, `is ${found.size} bytes, which no text of ours comes near; replace it`);
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false }))
      return fail(file, 'is missing; put it there');
    return fail(file, causes[code] ?? `cannot be read (${code}); replace it by a sound copy`);
  }
}
