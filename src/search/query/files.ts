import { cached } from '../cache.ts';

/** Fetches the files of one edition of the site. */
export interface Files {
  /** A file of `searchFiles`. */
  json<T>(path: string): Promise<T>;
  /** A file of Pagefind's folder, zipped as it lies, unzipped. */
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
