import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind's files begin with, before the CBOR. */
const signature = Buffer.from('pagefind_dcd');

/** Places in a new chunk, counted as Pagefind counts them; its own chunks have 20 000, about 25 kB each. */
const placesPerChunk = 1500;

/** `[word, pages, …]`; a page is `[number, places, …]`. */
type Word = [word: string, pages: [number, number[], ...unknown[]][], ...unknown[]];

/** `[version, pages, [from, to, hash][], …]` */
type Meta = [version: string, pages: unknown[], chunks: [string, string, string][], ...unknown[]];

/**
 * Cuts the word index of a Pagefind folder into smaller chunks, so that a query fetches little more than the words it
 * asks for. Pagefind 1.6 has no setting for it; the files' layout is that of `pagefind/src/index/` in its repository.
 */
export function rechunk(folder: string): void {
  const index = join(folder, 'index');
  const metaFile = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (metaFile === undefined)
    throw new Error(`${folder} has no pf_meta file; is it a Pagefind index?`);
  const metaPath = join(folder, metaFile);
  const meta = read<Meta>(metaPath);

  const words = meta[2].flatMap(([, , hash]) => read<[Word[]]>(join(index, `${hash}.pf_index`))[0]);
  for (const name of readdirSync(index)) rmSync(join(index, name));
  meta[2] = split(words).map((chunk) => {
    const bytes = pack([chunk]);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    writeFileSync(join(index, `${hash}.pf_index`), bytes);
    return [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '', hash];
  });
  writeFileSync(metaPath, pack(meta));
}

function split(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const chunks: Word[][] = [];
  let chunk: Word[] = [];
  let places = 0;
  for (const word of sorted) {
    chunk.push(word);
    places += word[1].reduce((sum, [, list]) => sum + list.length + 1, 0);
    if (places < placesPerChunk) continue;
    chunks.push(chunk);
    chunk = [];
    places = 0;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function read<Layout>(path: string): Layout {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} does not begin as a file of Pagefind; has its format changed?`);
  return decode(bytes.subarray(signature.length)) as Layout;
}

// No time stamp in the gzip header: two builds give equal bytes.
const pack = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
