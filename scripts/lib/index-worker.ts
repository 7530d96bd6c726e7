/** The thread of index-beside.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkSite } from './check-site.ts';
import type { IndexMade, IndexTask } from './index-beside.ts';
import { writeSearchIndex } from './search-index.ts';

const { folder, content } = workerData as IndexTask;
const indexed = await writeSearchIndex(folder, content);
const made: IndexMade = { indexed, findings: checkSite(folder).findings };
parentPort?.postMessage(made);
