/** `npm run check:content`: reads all records, lists and authored pages, and tells everything that is wrong with them. */
import { contentFolder } from '../src/records/paths.ts';
import { ContentError } from '../src/records/problem.ts';
import { readSoundContent } from './build/build-content.ts';

try {
  const { projects } = readSoundContent(contentFolder);
  console.log(`${projects.length} records, their vocabulary and the pages of the site are sound`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
