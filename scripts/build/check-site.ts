import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personalDataIn } from '../../src/records/personal-data/privacy.ts';
import { formatProblem, listProblems } from '../../src/records/problem.ts';
import { editionsFolder, indexFolder } from '../../src/search/format/files.ts';
import { settings } from '../../src/settings/settings.ts';
import { partsOf } from './parts-of.ts';
import { pathIn, walk } from './work/walk.ts';

/** Something wrong in the built site. */
export interface SiteFinding {
  file: string;
  message: string;
}

/** Thrown with everything that is wrong in a built site. */
export class SiteError extends Error {
  constructor(findings: readonly SiteFinding[]) {
    const told = findings.map(({ file, message }) => formatProblem({ file, field: '', message }));
    super(listProblems('the built site', told));
    this.name = 'SiteError';
  }
}

const textFiles = /\.(?:html|json|csv|txt|xml|svg|js|css|webmanifest)$/;

/** Reads a built site: dead internal links, titles used twice, personal data that are not among the `allowed` texts. */
export function checkSite(
  folder: string,
  allowed: readonly string[],
  base = settings().basePath,
): { pages: number; findings: SiteFinding[] } {
  const files = filesIn(folder);
  const known = new Set(files.map((file) => `/${file}`));
  // The files of the search are made meanwhile, and put beside the pages later.
  const isThere = (target: string) => known.has(target) || target.startsWith(`/${editionsFolder}`);
  const findings: SiteFinding[] = [];
  const titles = new Map<string, string>();
  const dead = new Map<string, string>();
  // Pages have their frame in common, and lists repeat what other lists say: that is looked at once.
  const sound = new Set<string>();
  let pages = 0;

  for (const file of files) {
    if (!textFiles.test(file) || file.startsWith(`${indexFolder}/`)) continue;
    const isPage = file.endsWith('.html');
    const text = readFileSync(join(folder, file), 'utf8');
    const told = new Set<string>();
    for (const part of partsOf(file, text)) {
      if (sound.has(part)) continue;
      const found = personalDataIn(part, allowed);
      for (const { kind, text: match } of found) told.add(`(${kind}): "${match}"`);
      if (isPage)
        for (const target of targetsOf(part, base))
          if (!isThere(target) && !dead.has(target)) dead.set(target, file);
      if (found.length === 0 && isPage && part.length <= longestRepeated) sound.add(copyOf(part));
    }
    for (const data of told) findings.push({ file, message: `may hold personal data ${data}` });
    if (!isPage) continue;
    pages++;
    const title = copyOf(/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '');
    const twin = titles.get(title);
    if (twin !== undefined && !file.startsWith('p/'))
      findings.push({ file, message: `has the same title as ${twin}: "${title}"` });
    titles.set(title, file);
  }
  for (const [target, file] of dead)
    findings.push({ file, message: `links to ${target}, which does not exist` });
  return { pages, findings };
}

/** Longer parts of pages are prose, which stands on one page; to remember it would take much memory. */
const longestRepeated = 400;

/** A string of its own: a part of a page would keep the whole page in memory. */
const copyOf = (text: string) => Buffer.from(text).toString();

/** The files of a folder, by path. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return walk(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => pathIn(folder, entry))
    .sort();
}

/** The file that an address of the site's own stands for; `undefined` for all others. */
function internalTarget(link: string, base: string): string | undefined {
  if (!link.startsWith('/') || link.startsWith('//')) return undefined;
  const root = base.replace(/\/$/, '');
  const path = decodeURI(link.replace(/[?#].*$/, ''));
  const inside = path.startsWith(root) ? path.slice(root.length) : path;
  return inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** The files of the site that a part of a page links to. */
const targetsOf = (part: string, base: string) =>
  Array.from(
    part.matchAll(/ (?:href|src|action)="([^"]*)"/g),
    ([, link = '']) => internalTarget(link, base) ?? [],
  ).flat();
