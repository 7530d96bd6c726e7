import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Content } from '../../src/lib/read-content.ts';
import { both } from './both.ts';
import { writeGenerated } from './build-content.ts';
import { checkSite, SiteError } from './check-site.ts';
import { writeIndexBeside } from './index-beside.ts';
import { moveInto } from './move-into.ts';

/** What a build made. */
export interface SiteBuild {
  pages: number;
  /** Project pages in the search index. */
  indexed: number;
}

/**
 * Builds the site of a content folder beside `target` and swaps it in when pages, index and checks have succeeded;
 * until then `target` stays as it was.
 * @throws SiteError with everything that the checks found
 */
export async function buildSite(
  target: string,
  contentFolder: string,
  content: Content,
): Promise<SiteBuild> {
  const fresh = resolve('.build', `site-${process.pid}`);
  const index = resolve('.build', `index-${process.pid}`);
  // Astro would ask git and the machine about themselves, and tell its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  try {
    for (const folder of [fresh, index]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const [{ indexed, findings }, site] = await both(
      writeIndexBeside(index, content),
      writePages(fresh, contentFolder, content),
    );
    if (findings.length + site.findings.length > 0)
      throw new SiteError([...site.findings, ...findings]);
    moveInto(fresh, index);
    replace(target, fresh);
    return { pages: site.pages, indexed };
  } finally {
    for (const folder of [fresh, index]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Records → MDX → pages, and what is wrong with these. */
async function writePages(fresh: string, contentFolder: string, content: Content) {
  writeGenerated(contentFolder, content);
  await build({ outDir: fresh, logLevel: 'warn' });
  return checkSite(fresh);
}

function replace(target: string, fresh: string) {
  const old = resolve('.build', `old-${process.pid}`);
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
