import { type IndexRecord } from '../../src/search/pagefind/writer/index-record.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { afterAll, beforeAll, vi } from 'vitest';
import { signature } from '../../src/search/pagefind/layout.ts';
import { PagefindDraft } from '../../src/search/pagefind/writer/draft.ts';
import type { Source } from '../../src/search/pagefind/writer/repartition.ts';

/** The part of Pagefind's own browser module that the tests use. */
interface PagefindModule {
  createInstance(options: object): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
  };
}

/** What Pagefind's own engine found for a word: pages, and where the word stands in each. */
export type Answer = { page: string; score: number; positions: number[] }[];

/** Lets Pagefind's browser module fetch files under Node, for the tests of a file. */
export function usePagefind(): void {
  beforeAll(() => {
    const original = globalThis.fetch;
    vi.stubGlobal('window', { location: { origin: '' } });
    vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
      const address = String(input).replace(/\?.*$/, '');
      if (/^https?:/.test(address)) return original(input, init);
      const path = address.startsWith('file:') ? fileURLToPath(address) : address;
      return new Response(new Uint8Array(readFileSync(path)));
    });
  });
  afterAll(() => void vi.unstubAllGlobals());
}

/** Asks Pagefind's own engine in an index for some words, one after another. */
export async function askPagefind(folder: string, words: readonly string[]): Promise<Answer[]> {
  // A new address for each look, as modules are loaded once.
  const url = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${Math.random()}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  const instance = createInstance({
    noWorker: true,
    language: 'qaa',
    ranking: {},
    basePath: `${folder}/`,
  });
  await instance.init();
  const answers: Answer[] = [];
  for (const word of words) {
    const { results } = await instance.search(word);
    answers.push(
      results.map(({ id, score, words: positions }) => ({
        page: id,
        score,
        positions: [...positions],
      })),
    );
  }
  return answers;
}

/** Lets Pagefind write its index of some documents into a folder; `pagefind.close()` ends it. */
export async function makeIndex(
  folder: string,
  records: readonly IndexRecord[],
  from = 0,
  to = records.length,
): Promise<Source> {
  const draft = await PagefindDraft.open();
  for (const [at, record] of records.slice(from, to).entries()) await draft.add(from + at, record);
  await draft.write(folder);
  return { folder, documents: draft.documents };
}

/** Path of the file of a Pagefind folder whose name ends so. */
export function pagefindFile(folder: string, end: string): string {
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(end),
  );
  if (name === undefined) throw new Error(`${folder} has no ${end}`);
  return join(folder, name);
}

/** Changes what a file of Pagefind holds, whatever its layout: in place, or by giving another value. */
export function changeFile<T>(path: string, change: (value: T) => unknown): void {
  const bytes = gunzipSync(readFileSync(path));
  const value = decode(bytes.subarray(signature.length)) as T;
  const changed = change(value) ?? value;
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(signature), encode(changed)])));
}
