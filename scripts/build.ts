/** `npm run build`: records → MDX → site → search index, in folders of its own; the site replaces dist when all has succeeded. */

import { settings } from '../src/settings/settings.ts';
import { buildSite } from './build/build-site.ts';
import { run } from './run.ts';

/** What an owner should know of the settings, though the site is built. */
const withoutContact =
  'Note: SITE_CONTACT is not set, so that whoever finds a mistake is given a message and nobody to send it to. Set it to an e-mail address, such as SITE_CONTACT=post@eksempel.no.';

await run(async () => {
  const started = performance.now();
  const { outDir, contentDir, contact } = settings();
  const { projects, pages, indexed } = await buildSite(outDir, contentDir);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages} pages, ${projects} projects, ${indexed} in the search index, ${seconds} s`);
  if (contact === undefined) console.log(withoutContact);
}, 'The last good build is as it was.');
