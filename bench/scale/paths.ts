import { join, resolve } from 'node:path';

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Everything that a run makes apart from its results; git-ignored. */
export const work = join(root, 'bench/.work');

/** Where results are written. */
export const results = join(root, 'bench/results');

/** The peers' own installation, with their sites of each size. */
export const peers = join(work, 'peers');

/** Folders of one size. */
export interface SizeFolders {
  /** Content folder in the site's own format. */
  content: string;
  /** Our built site. */
  ours: string;
  /** Starlight project; its documents are in `src/content/docs/prosjekter`. */
  starlight: string;
  /** Plain HTML pages, indexed by Pagefind. */
  html: string;
  /** Search page and whole index. */
  minisearch: string;
  lunr: string;
  /** The documents as JSON lines, for engines that index data. */
  documents: string;
}

/** The folders of a size. Ours lie outside `peers`, so that no module of theirs is found from it. */
export function foldersOf(size: number): SizeFolders {
  const peer = join(peers, `sites/${size}`);
  return {
    content: join(work, `ours/${size}/content`),
    ours: join(work, `ours/${size}/site`),
    starlight: join(peer, 'starlight'),
    html: join(peer, 'html'),
    minisearch: join(peer, 'minisearch'),
    lunr: join(peer, 'lunr'),
    documents: join(peer, 'documents.jsonl'),
  };
}
