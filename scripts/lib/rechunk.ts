import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { mostPlaced } from '../../src/search/read-chunk.ts';
import { fields, type IndexFacts } from '../../src/search/word-index.ts';

/** What Pagefind's files begin with, before the CBOR. */
const signature = Buffer.from('pagefind_dcd');

/** A page that has a word: its number less that of the page before it in the list, and where the word stands in it. */
type Page = [step: number, places: number[], inFields: number[]];

/** A word, the pages that have it, and those that write it with other accents. */
type Word = [word: string, pages: Page[], variants: [form: string, pages: Page[]][]];

/** What the index keeps of a page; its number is its place in the list. */
type PageMeta = [id: string, words: number, ...unknown[]];

type Meta = [
  version: string,
  pages: PageMeta[],
  chunks: [from: string, to: string, name: string][],
  filters: unknown[],
  sorts: unknown[],
  fields: string[],
];

/**
 * Writes the word index of a Pagefind folder anew, so that searching costs few bytes: in chunks that hold little more than
 * the word asked for, and with pages numbered and named by their rows, which need no list to be known by.
 * Pagefind 1.6 has no setting for either; the files' layout is that of `pagefind/src/index/` in its repository.
 * @returns where each word is now
 * @param rowOf the row of a page by Pagefind's id; every number below the number of pages is one page's row
 */
export function rechunk(folder: string, rowOf: ReadonlyMap<string, number>): IndexFacts {
  const index = join(folder, 'index');
  const metaFile = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (metaFile === undefined)
    throw new Error(`${folder} has no pf_meta file; is it a Pagefind index?`);
  const metaPath = join(folder, metaFile);
  const meta = read<Meta>(metaPath);
  if (meta[5].join() !== fields.join())
    throw new Error(`${metaPath} has the fields ${meta[5].join(', ')}; the search knows others`);
  const rows = meta[1].map(([id]) => {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`${metaPath} has a page ${id} of no project`);
    return row;
  });

  const words = meta[2]
    .flatMap(([, , name]) => read<[Word[]]>(join(index, `${name}.pf_index`))[0])
    .map(
      ([word, pages, variants]): Word => [
        word,
        withoutNeedlessPlaces(renumber(pages, rows)),
        variants.map(([form, pages]) => [form, renumber(pages, rows)]),
      ],
    );
  for (const name of readdirSync(index)) rmSync(join(index, name));

  // One hash in all names costs fewer bytes in the list of chunks than one for each.
  const chunks = split(words).map((chunk) => ({
    from: chunk[0]?.[0] ?? '',
    to: chunk.at(-1)?.[0] ?? '',
    bytes: pack([chunk]),
  }));
  const hash = createHash('sha256');
  for (const { bytes } of chunks) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 8);
  meta[2] = chunks.map(({ from, to, bytes }, number) => {
    const name = `${version}-${number}`;
    writeFileSync(join(index, `${name}.pf_index`), bytes);
    return [from, to, name];
  });
  const pages: PageMeta[] = [];
  meta[1].forEach(([, ...rest], number) => {
    const row = rows[number] ?? 0;
    pages[row] = [String(row), ...rest];
  });
  meta[1] = pages;
  writeFileSync(metaPath, pack(meta));
  return {
    name: version,
    beginnings: meta[2].map(([from], at) => tellApart(meta[2][at - 1]?.[1], from)),
  };
}

/** As much of a word as tells it from the one before it. */
function tellApart(before: string | undefined, word: string): string {
  if (before === undefined) return '';
  let length = 1;
  while (before.startsWith(word.slice(0, length))) length++;
  return word.slice(0, length);
}

/** Reads from the fragments of a Pagefind folder which row each page is: the number in its address. */
export function readRows(folder: string): Map<string, number> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [name.slice(0, -'.pf_fragment'.length), Number(url.replaceAll('/', ''))];
    }),
  );
}

/** Of a word that stands everywhere only how often it stands in a page and its fields. */
function withoutNeedlessPlaces(pages: Page[]): Page[] {
  if (pages.length <= mostPlaced) return pages;
  // A negative number tells the weight or the field of the places after it.
  const countOnly = (places: number[]) => places.map((place) => Math.min(place, 0));
  return pages.map(([step, places, inFields]) => [step, countOnly(places), countOnly(inFields)]);
}

/** The pages of a word under their new numbers, in order. */
function renumber(pages: readonly Page[], rows: readonly number[]): Page[] {
  let number = 0;
  const renumbered = pages.map(([step, ...rest]): Page => {
    number += step;
    return [rows[number] ?? 0, ...rest];
  });
  renumbered.sort(([a], [b]) => a - b);
  let before = 0;
  for (const page of renumbered) {
    const [row] = page;
    page[0] = row - before;
    before = row;
  }
  return renumbered;
}

/**
 * Cuts words into chunks. Small ones cost a query less, but all of them stand in a list that every visit loads: what both
 * cost together is least where a chunk has about as many places as the root of all. Pagefind's own have 20 000, 25 kB each.
 */
function split(words: readonly Word[]): Word[][] {
  const placesPerChunk = Math.sqrt(words.reduce((sum, word) => sum + placesOf(word), 0));
  const sorted = [...words].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const chunks: Word[][] = [];
  let chunk: Word[] = [];
  let places = 0;
  for (const word of sorted) {
    chunk.push(word);
    places += placesOf(word);
    if (places < placesPerChunk) continue;
    chunks.push(chunk);
    chunk = [];
    places = 0;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

const placesOf = ([, pages]: Word) => pages.reduce((sum, [, places]) => sum + places.length + 1, 0);

function read<Layout>(path: string): Layout {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} does not begin as a file of Pagefind; has its format changed?`);
  return decode(bytes.subarray(signature.length)) as Layout;
}

// No time stamp in the gzip header: two builds give equal bytes.
const pack = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
