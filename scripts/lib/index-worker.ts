/** The thread of index-beside.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { IndexTask } from './index-beside.ts';
import { writeSearchIndex } from './search-index.ts';

const { folder, content } = workerData as IndexTask;
parentPort?.postMessage(await writeSearchIndex(folder, content));
