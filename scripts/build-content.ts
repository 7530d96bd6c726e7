/** `npm run build:content`: records → MDX pages in content/generated. */

import { contentFolder } from '../src/records/paths.ts';
import { ContentError } from '../src/records/problem.ts';
import { buildContent } from './build/build-content.ts';

try {
  const { projects } = buildContent(contentFolder);
  console.log(`${projects.length} projects written to content/generated`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
