/** `npm run subset-font`: cuts the font of the site out of its package, after a change of either. */
import { writeFileSync } from 'node:fs';
import { siteFont, subsetFont } from './lib/subset-font.ts';

writeFileSync(siteFont, await subsetFont());
console.log(`${siteFont} written`);
