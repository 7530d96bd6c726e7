/** `npm run check:content`: reads all records and lists, and tells everything that is wrong with them. */

import { checkContent } from '../src/records/check-content.ts';
import { contentFolder } from '../src/records/paths.ts';
import { ContentError } from '../src/records/problem.ts';
import { readContent } from '../src/records/read-content.ts';
import { checkTokens } from '../src/search/build/check-tokens.ts';

const content = readContent(contentFolder);
const problems = [
  ...content.problems,
  ...checkContent(content),
  ...checkTokens(content.vocabulary),
];
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else console.log(`${content.projects.length} records and their vocabulary are sound`);
