import { editionFile, editionFolder, indexFolder } from '../format/files.ts';
import type { Files } from '../query/files.ts';

/** Where a page's files lie: the root of the site, with a slash at the end, and the edition that the page belongs to. */
export interface Site {
  base: string;
  edition: string;
}

/** What an element of the page says of it. */
export const siteOf = ({ dataset }: HTMLElement): Site => ({
  base: dataset['base'] ?? '/',
  edition: dataset['edition'] ?? '',
});

/** The site has another edition now, and the files of the page's own may be gone. */
export class OutdatedError extends Error {}

/** What was asked for did not come, and may come another time. */
export class LostError extends Error {}

/** Longest wait for an answer to begin, in milliseconds. */
const patience = 10_000;

/** Asks for a file; a host that says nothing for long is as good as none. */
async function ask(address: URL, how: RequestInit = {}): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    return await fetch(address, { ...how, signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Fetches from the site that the page stands on. */
export function siteFiles({ base, edition }: Site): Files {
  const address = (path: string) => new URL(base + path, location.href);
  /** A file that does not come as it should is told by its address, unless it belongs to an edition that is gone. */
  const load = async <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> => {
    try {
      const response = await ask(address(path));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return await read(response);
    } catch (error) {
      const isSilent = error instanceof DOMException && error.name === 'AbortError';
      if (!isSilent && (await isOutdated())) throw new OutdatedError(path);
      throw new LostError(path, { cause: error });
    }
  };
  const isOutdated = async (): Promise<boolean> => {
    try {
      const response = await ask(address(editionFile), { cache: 'no-store' });
      const current = (await response.json()) as { edition?: string };
      return typeof current.edition === 'string' && current.edition !== edition;
    } catch {
      return false;
    }
  };
  return {
    json: <T>(path: string) =>
      load(`${editionFolder(edition)}/${path}`, (response) => response.json() as Promise<T>),
    unzipped: (path) =>
      load(`${indexFolder}/${path}`, async (response) => unzip(await response.arrayBuffer())),
  };
}

/** Some hosts see that a file is zipped and tell the browser, which has then unzipped it already. */
async function unzip(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
