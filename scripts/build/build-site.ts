import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { pagesFolderOf } from '../../src/records/paths.ts';
import { checkPages } from '../../src/site/authored-pages/check-pages.ts';
import { writeHostFiles } from '../deploy/host-files.ts';
import { both } from './both.ts';
import { checkSite, SiteError } from './check-site.ts';
import { startContentThread } from './content-thread.ts';
import { moveInto } from './move-into.ts';

/** What a build made. */
export interface SiteBuild {
  projects: number;
  pages: number;
  /** Project pages in the search index. */
  indexed: number;
}

/**
 * Builds the site of a content folder beside `target` and swaps it in when pages, index and checks have succeeded;
 * until then `target` stays as it was.
 * @throws ContentError with everything that is wrong in the content
 * @throws SiteError with everything that the checks found
 */
export async function buildSite(target: string, contentFolder: string): Promise<SiteBuild> {
  const fresh = resolve('.build', `site-${process.pid}`);
  const index = resolve('.build', `index-${process.pid}`);
  const cache = resolve('.build', `cache-${process.pid}`);
  const folders = [fresh, index, cache];
  try {
    for (const folder of folders) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const { written, made } = startContentThread({ contentFolder, indexFolder: index });
    // Astro reads the authored pages at once. It would stumble over what is wrong in them; the thread tells all of it.
    if (checkPages(pagesFolderOf(contentFolder)).length > 0) await made;
    const [{ projects, indexed, findings }, site] = await both(
      made,
      writePages(fresh, cache, written),
    );
    if (findings.length + site.findings.length > 0)
      throw new SiteError([...site.findings, ...findings]);
    moveInto(fresh, index);
    writeHostFiles(fresh);
    replace(target, fresh);
    return { projects, pages: site.pages, indexed };
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The pages, and what is wrong with them. Astro gets ready for them while the MDX is being `written`, and keeps what
 * it has read of the authored pages in `cache`.
 */
async function writePages(fresh: string, cache: string, written: Promise<void>) {
  // Astro would ask git and the machine about themselves, and tell its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  const { build } = await import('astro');
  const integrations = [waitFor(written)];
  await build({ outDir: fresh, cacheDir: cache, logLevel: 'warn', integrations });
  return checkSite(fresh);
}

/** Lets Astro bundle the templates at once, and make pages of them when their content is there. */
const waitFor = (written: Promise<void>): AstroIntegration => ({
  name: 'wait-for-content',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((pages) => ({
        ...pages,
        async setup() {
          await written;
          await pages.setup?.();
        },
      })),
  },
});

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
