import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Content } from '../../src/lib/read-content.ts';

/** What the thread is given to do. */
export interface IndexTask {
  folder: string;
  content: Content;
}

/**
 * Writes the search index in a thread of its own, beside the pages: it is made from the records alone.
 * Rejects with what went wrong in the thread.
 * @returns the number of pages in the index
 */
export async function writeIndexBeside(folder: string, content: Content): Promise<number> {
  const task: IndexTask = { folder, content };
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: task });
  const [indexed] = await once(worker, 'message');
  return indexed as number;
}
