import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';

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
