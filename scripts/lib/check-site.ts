import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { site } from '../../src/lib/site.ts';
import { type PersonalData, personalDataIn } from './privacy.ts';

/** Something wrong in the built site. */
export interface SiteFinding {
  file: string;
  message: string;
}

/** Thrown with everything that is wrong in a built site. */
export class SiteError extends Error {
  constructor(findings: readonly SiteFinding[]) {
    super(
      [
        `${findings.length} problems in the built site:`,
        ...findings.map(({ file, message }) => `${file}: ${message}`),
      ].join('\n  '),
    );
    this.name = 'SiteError';
  }
}

const textFiles = /\.(html|json|csv|txt|xml|js)$/;

/** Reads a built site: dead internal links, titles used twice, personal data. */
export function checkSite(
  folder: string,
  base = process.env['BASE_PATH'] ?? '/',
): { pages: number; findings: SiteFinding[] } {
  const files = filesIn(folder);
  const known = new Set(files.map((file) => `/${file.split(sep).join('/')}`));
  const findings: SiteFinding[] = [];
  const titles = new Map<string, string>();
  const dead = new Map<string, string>();
  const links = new Set<string>();
  const findPersonalData = lineFinder(site.contact ? [site.contact] : []);
  let pages = 0;

  for (const file of files) {
    if (!textFiles.test(file) || file.startsWith('pagefind')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const visible = file.endsWith('.js') ? '' : file.endsWith('.html') ? textOf(text) : text;
    for (const { kind, text: match } of findPersonalData(visible))
      findings.push({ file, message: `may hold personal data (${kind}): "${match}"` });
    if (!file.endsWith('.html')) continue;
    pages++;
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
    const twin = titles.get(title);
    if (twin !== undefined && !file.startsWith(`p${sep}`))
      findings.push({ file, message: `has the same title as ${twin}: "${title}"` });
    titles.set(title, file);
    for (const [, link = ''] of text.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (links.has(link)) continue;
      links.add(link);
      const target = internalTarget(link, base);
      if (target !== undefined && !known.has(target) && !dead.has(target)) dead.set(target, file);
    }
  }
  for (const [target, file] of dead)
    findings.push({ file, message: `links to ${target}, which does not exist` });
  return { pages, findings };
}

/**
 * Finds personal data line by line, which is how it is written, and looks at a line once:
 * pages have their frame in common, and lists repeat what the projects' own pages say.
 */
function lineFinder(allowed: readonly string[]): (text: string) => PersonalData[] {
  const clean = new Set<string>();
  return (text) =>
    text.split('\n').flatMap((line) => {
      if (clean.has(line)) return [];
      const found = personalDataIn(line, allowed);
      if (found.length === 0) clean.add(copyOf(line));
      return found;
    });
}

/** A string of its own: a part of a page would keep the whole page in memory. */
const copyOf = (text: string) => Buffer.from(text).toString();

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
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

/** What a page says: its text and the values of its attributes, such as descriptions and `mailto:` links. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, (tag) => `\n${(tag.match(/(?<==")[^"]*/g) ?? []).join('\n')}\n`)
    .replaceAll('&amp;', '&');
