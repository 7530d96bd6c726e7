import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Content } from '../../src/lib/read-content.ts';
import type { SiteFinding } from './check-site.ts';

/** What the thread is given to do. */
export interface IndexTask {
  folder: string;
  content: Content;
}

/** What the thread has made. */
export interface IndexMade {
  /** Pages in the index. */
  indexed: number;
  /** What is wrong with the files. */
  findings: SiteFinding[];
}

/**
 * Writes and checks the search index in a thread of its own, beside the pages: it is made from the records alone.
 * Rejects with what went wrong in the thread.
 */
export async function writeIndexBeside(folder: string, content: Content): Promise<IndexMade> {
  const task: IndexTask = { folder, content };
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: task });
  const [made] = await once(worker, 'message');
  return made as IndexMade;
}
