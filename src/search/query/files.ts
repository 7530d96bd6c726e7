import { cached } from '../cache.ts';

/** Fetches what the site has under a path, for instance `data/sok.json`. */
export interface Files {
  json<T>(path: string): Promise<T>;
  /** Fetches a file that is zipped as it lies, and unzips it. */
  unzipped(path: string): Promise<Uint8Array>;
}

/** The same, but each JSON file is fetched once; what is unzipped is cached where it is read. */
export function fetchOnce(files: Files): Files {
  const json = cached((path: string) => files.json<unknown>(path));
  return {
    json: <T>(path: string) => json(path) as Promise<T>,
    unzipped: (path) => files.unzipped(path),
  };
}
