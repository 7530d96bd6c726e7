/** `npm run check:content`: reads all records and lists, and tells everything that is wrong with them. */

import { settings } from '../src/settings/settings.ts';
import { readSoundContent } from './build/build-content.ts';
import { run } from './run.ts';

await run(() => {
  const { projects } = readSoundContent(settings().contentDir);
  console.log(`${projects.length} records and their vocabulary are sound`);
});
