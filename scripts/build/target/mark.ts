import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../work/leftovers.ts';
import { pathIn, walk } from '../work/walk.ts';

/** What the names of all begin with that a build puts into a site beside its pages. */
export const ownPrefix = '.erfaringsbanken-';

/** The file by which a build knows the sites of earlier ones: it lists what they are made of. */
export const markFile = `${ownPrefix}build`;

const heading =
  'Erfaringsbanken made this folder, and its next build replaces it. Keep nothing of your own here.';

/** Marks a finished site as one of ours. */
export function writeMark(site: string): void {
  writeFileSync(join(site, markFile), `${[heading, ...filesIn(site)].join('\n')}\n`);
}

/** The files that a build made in a folder; `undefined` where no build has marked it. */
export function readMark(folder: string): string[] | undefined {
  const file = join(folder, markFile);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const [first, ...files] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return first === heading ? files : undefined;
}

/** What a build may have made at the top of a folder in which `strangersIn` finds nothing. */
export const topOf = (folder: string): Set<string> =>
  new Set((readMark(folder) ?? unmarkedSite).map((file) => file.split('/')[0] ?? file));

/** What is in a folder, however deep, that no build has made; what systems put there is overlooked. */
export function strangersIn(folder: string): string[] {
  const made = readMark(folder);
  if (made) {
    const known = new Set(made);
    return filesIn(folder).filter((file) => !known.has(file));
  }
  const top = readdirSync(folder).filter((name) => !isSystemFile(name) && !isOwn(name));
  return isUnmarkedSite(top) ? [] : top.sort();
}

/** What is at the top of sites from before there was a mark. */
const unmarkedSite = [
  ...['404.html', '_astro', 'data', 'favicon.svg', 'fylker', 'hindringer', 'hjelp', 'index.html'],
  ...['kommuner', 'malgrupper', 'metoder', 'om', 'om-dataene', 'oversikt', 'p', 'pagefind'],
  ...['paragrafer', 'personvern', 'prosjekter', 'robots.txt', 'samarbeidspartnere'],
  ...['sitemap-0.xml', 'sitemap-index.xml', 'sok', 'suksessfaktorer', 'tilgjengelighet'],
];

const isUnmarkedSite = (top: readonly string[]) =>
  ['_astro', 'data', 'index.html', 'pagefind', 'prosjekter', 'sok'].every((name) =>
    top.includes(name),
  ) && top.every((name) => unmarkedSite.includes(name));

const isOwn = (path: string) => path.startsWith(ownPrefix);

/** All that is no folder in a folder, by path, without what builds and systems add. */
function filesIn(folder: string): string[] {
  return walk(folder)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathIn(folder, entry))
    .filter((path) => !isOwn(path) && !path.split('/').some(isSystemFile))
    .sort();
}
