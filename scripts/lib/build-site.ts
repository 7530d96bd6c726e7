import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { checkSite, SiteError } from './check-site.ts';
import { writeSearchIndex } from './search-index.ts';

/** What a build made. */
export interface SiteBuild {
  pages: number;
  /** Project pages in the search index. */
  indexed: number;
}

/**
 * Builds the site beside `target` and swaps it in when site, index and checks have succeeded;
 * until then `target` stays as it was.
 * @throws SiteError with everything that the checks found
 */
export async function buildSite(target: string, contentFolder: string): Promise<SiteBuild> {
  const fresh = resolve('.build', `site-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(resolve('.build'), { recursive: true });
  try {
    await build({ outDir: fresh, logLevel: 'warn' });
    const indexed = await writeSearchIndex(fresh, contentFolder);
    const { pages, findings } = checkSite(fresh);
    if (findings.length > 0) throw new SiteError(findings);
    replace(target, fresh);
    return { pages, indexed };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
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
