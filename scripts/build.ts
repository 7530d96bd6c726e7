/** `npm run build`: records → MDX → site → search index, in a fresh folder that replaces dist when all has succeeded. */

import { contentFolder } from '../src/records/paths.ts';
import { ContentError } from '../src/records/problem.ts';
import { isPagefindError } from '../src/search/pagefind/pagefind-error.ts';
import { buildSite } from './build/build-site.ts';
import { SiteError } from './build/check-site.ts';

try {
  const started = performance.now();
  const target = process.env['OUT_DIR'] ?? 'dist';
  const { projects, pages, indexed } = await buildSite(target, contentFolder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages} pages, ${projects} projects, ${indexed} in the search index, ${seconds} s`);
} catch (error) {
  const told =
    error instanceof ContentError || error instanceof SiteError || isPagefindError(error);
  if (!told) throw error;
  console.error(error.message);
  console.error('The last good build is as it was.');
  process.exitCode = 1;
}
