/** The thread of content-thread.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { allowedTextsOf } from '../../src/records/allowed-texts.ts';
import { ContentError } from '../../src/records/problem.ts';
import { writeSearchIndex } from '../../src/search/build/write-search-index.ts';
import { checkSite } from './check-site.ts';
import { buildContent } from './content/build-content.ts';
import type { ContentMade, ContentTask, Written } from './content-thread.ts';

const { contentFolder, generatedFolder, indexFolder } = workerData as ContentTask;
const tell = (message: Written | ContentMade) => parentPort?.postMessage(message);

async function work() {
  const content = buildContent(contentFolder, generatedFolder);
  tell({ problems: [] });
  const indexed = await writeSearchIndex(indexFolder, content, content.edition);
  const { findings } = checkSite(indexFolder, allowedTextsOf(contentFolder));
  tell({ projects: content.projects.length, indexed, findings });
}

// Not awaited: Node would complain of that, with the line, where a signal has ended Pagefind before this process.
work().catch((error) => {
  if (!(error instanceof ContentError)) throw error;
  tell({ problems: error.problems });
});
