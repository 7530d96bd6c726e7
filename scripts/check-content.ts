/** `npm run check:content`: reads all records, lists and authored pages, and tells everything that is wrong with them. */

import { settings } from '../src/settings/settings.ts';
import { readSoundContent } from './build/content/build-content.ts';
import { run } from './run.ts';

await run(() => {
  const { projects } = readSoundContent(settings().contentDir);
  console.log(`${projects.length} records, their vocabulary and the pages of the site are sound`);
});
