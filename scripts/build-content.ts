/** `npm run build:content`: records → MDX pages in content/generated. */

import { contentFolder } from '../src/lib/paths.ts';
import { ContentError } from '../src/lib/problem.ts';
import { buildContent } from './lib/build-content.ts';

try {
  const { projects } = buildContent(contentFolder);
  console.log(`${projects.length} projects written to content/generated`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
