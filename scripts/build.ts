/** `npm run build`: records → MDX → site → search index, in folders of its own; the site replaces dist when all has succeeded. */

import { settings } from '../src/settings/settings.ts';
import { buildSite } from './build/build-site.ts';
import { run } from './run.ts';

await run(async () => {
  const started = performance.now();
  const { outDir, contentDir } = settings();
  const { projects, pages, indexed } = await buildSite(outDir, contentDir);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages} pages, ${projects} projects, ${indexed} in the search index, ${seconds} s`);
}, 'The last good build is as it was.');
