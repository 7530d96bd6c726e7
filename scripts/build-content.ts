/** `npm run build:content`: records → MDX pages in content/generated, for the development server and the type check. */

import { settings } from '../src/settings/settings.ts';
import { buildContent } from './build/content/build-content.ts';
import { checkWorkingFolder } from './build/work/check-working-folder.ts';
import { run } from './run.ts';

await run(() => {
  checkWorkingFolder();
  const { projects } = buildContent(settings().contentDir);
  console.log(`${projects.length} projects written to content/generated`);
});
