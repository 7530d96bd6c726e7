import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { signature } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import { Mismatch, type Shape } from './shape.ts';

const beginning = Buffer.from(signature);

/**
 * A value as a file of Pagefind holds it. Without a time stamp: two builds give equal bytes.
 * Level 9 would save half a per cent and take three times as long.
 */
export const pack = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([beginning, encode(value)]), { level: 7 });

/** What a file of Pagefind holds. */
export function unpack<T>(path: string, shape: Shape<T>): T {
  return inFile(path, () => {
    const bytes = gunzipSync(readFileSync(path));
    if (!bytes.subarray(0, beginning.length).equals(beginning))
      throw new PagefindError(`${basename(path)} does not begin with ${signature}`);
    return shape(decode(bytes.subarray(beginning.length), { allowIndefinite: false }));
  });
}

/** What a JSON file of Pagefind holds. */
export const readJson = <T>(path: string, shape: Shape<T>): T =>
  inFile(path, () => shape(JSON.parse(readFileSync(path, 'utf8'))));

/** Tells of what goes wrong while a file is read as of that file. */
function inFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PagefindError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PagefindError(
      error instanceof Mismatch
        ? `${[basename(path), ...error.path].join(' > ')} ${error.found}`
        : `${basename(path)} cannot be read (${reason})`,
    );
  }
}
