import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
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
  try {
    for (const folder of [fresh, index]) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const { written, made } = startContentThread({ contentFolder, indexFolder: index });
    const [{ projects, indexed, findings }, site] = await both(made, writePages(fresh, written));
    if (findings.length + site.findings.length > 0)
      throw new SiteError([...site.findings, ...findings]);
    moveInto(fresh, index);
    writeHostFiles(fresh);
    replace(target, fresh);
    return { projects, pages: site.pages, indexed };
  } finally {
    for (const folder of [fresh, index]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages, and what is wrong with them. Astro gets ready for them while the MDX is being `written`. */
async function writePages(fresh: string, written: Promise<void>) {
  // Astro would ask git and the machine about themselves, and tell its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  const { build } = await import('astro');
  await build({ outDir: fresh, logLevel: 'warn', integrations: [waitFor(written)] });
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
