import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Content } from '../../src/lib/read-content.ts';
import { both } from './both.ts';
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
 * Builds the site beside `target` and swaps it in when site, index and checks have succeeded;
 * until then `target` stays as it was. The generated pages of the content must be written.
 * @throws SiteError with everything that the checks found
 */
export async function buildSite(target: string, content: Content): Promise<SiteBuild> {
  const fresh = resolve('.build', `site-${process.pid}`);
  const index = resolve('.build', `index-${process.pid}`);
  // Astro would ask git and the machine about themselves, and tell its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  try {
    for (const folder of [fresh, index]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const [indexed] = await both(
      writeIndexBeside(index, content),
      build({ outDir: fresh, logLevel: 'warn' }),
    );
    moveInto(fresh, index);
    const { pages, findings } = checkSite(fresh);
    if (findings.length > 0) throw new SiteError(findings);
    replace(target, fresh);
    return { pages, indexed };
  } finally {
    for (const folder of [fresh, index]) rmSync(folder, { recursive: true, force: true });
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
