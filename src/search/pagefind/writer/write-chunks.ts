import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashName } from '../../format/hash-name.ts';
import type { MetaChunk, Word } from '../layout.ts';
import { pack } from './files.ts';

/** Writes words in chunks of about so many positions each; one hash in all names keeps the list of them short. */
export function writeChunks(
  folder: string,
  words: Iterable<Word>,
  positionsPerChunk: number,
): { name: string; chunks: MetaChunk[] } {
  const hash = createHash('sha256');
  const ranges: [from: string, to: string][] = [];
  const draft = (number: number) => join(folder, `${number}.part`);
  let chunk: Word[] = [];
  let positions = 0;
  const write = () => {
    const bytes = pack([chunk]);
    hash.update(bytes);
    writeFileSync(draft(ranges.length), bytes);
    ranges.push([chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '']);
    chunk = [];
    positions = 0;
  };
  for (const word of words) {
    chunk.push(word);
    positions += positionsIn(word);
    if (positions >= positionsPerChunk) write();
  }
  if (chunk.length > 0) write();

  const name = hashName(hash.digest('hex'), 8);
  return {
    name,
    chunks: ranges.map(([from, to], number) => {
      renameSync(draft(number), join(folder, `${name}-${number}.pf_index`));
      return [from, to, `${name}-${number}`];
    }),
  };
}

const positionsIn = ([, pages]: Word) =>
  pages.reduce((sum, [, positions]) => sum + positions.length + 1, 0);
