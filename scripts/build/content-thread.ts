import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ContentError, type Problem } from '../../src/records/problem.ts';
import type { SiteFinding } from './check-site.ts';

/** What the thread is given to do. */
export interface ContentTask {
  contentFolder: string;
  /** Where the MDX goes. */
  generatedFolder: string;
  indexFolder: string;
}

/** What the thread tells first: that the MDX is written, or why it is not. */
export type Written = { problems: readonly Problem[] };

/** What it tells when it has ended. */
export interface ContentMade {
  projects: number;
  /** Pages in the index. */
  indexed: number;
  /** What is wrong with the files of the index. */
  findings: SiteFinding[];
}

/** A thread that turns records into MDX, and then into the search index while others work on that MDX. */
export interface ContentThread {
  /** Settles when the MDX is written; rejects with a ContentError, nothing written, if the records are not sound. */
  written: Promise<void>;
  /** Settles when the index is written and checked; rejects like `written`, or with what went wrong in the thread. */
  made: Promise<ContentMade>;
  /** Ends it where it is; settles when it writes no more. */
  stop: () => Promise<unknown>;
}

export function startContentThread(task: ContentTask): ContentThread {
  const worker = new Worker(new URL('content-worker.ts', import.meta.url), { workerData: task });
  const messages = on(worker, 'message', { close: ['exit'] });
  const next = async () => {
    const { done, value } = await messages.next();
    if (done) throw new Error('The thread of the content ended before its work was done');
    return value[0];
  };
  const read = async () => {
    const { problems }: Written = await next();
    if (problems.length > 0) throw new ContentError(problems);
  };
  const written = read();
  return { written, made: written.then(next), stop: () => worker.terminate() };
}
