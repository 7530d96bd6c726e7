import type { AstroIntegration, ViteUserConfig } from 'astro';
import { allowedTextsOf } from '../../src/records/allowed-texts.ts';
import { generatedVariable, pagesFolderOf } from '../../src/records/paths.ts';
import { checkPages } from '../../src/site/authored-pages/check-pages.ts';
import { writeHostFiles } from '../deploy/host-files.ts';
import { both } from './both.ts';
import { checkSite, SiteError } from './check-site.ts';
import { readSoundContent } from './content/build-content.ts';
import { type ContentThread, startContentThread } from './content-thread.ts';
import { moveInto } from './move-into.ts';
import { preloadModules } from './preload-modules.ts';
import { checkContents } from './target/check-target.ts';
import { writeMark } from './target/mark.ts';
import { prepareTarget } from './target/prepare-target.ts';
import { publish } from './target/publish.ts';
import { endTurn, takeTurn } from './work/astro-turn.ts';
import { createBuildId } from './work/build-id.ts';
import { checkWorkingFolder } from './work/check-working-folder.ts';
import { removeLeftovers } from './work/leftovers.ts';
import { onInterrupt } from './work/on-interrupt.ts';
import { openWorkFolder, type WorkFolder } from './work/work-folder.ts';

/** What a build made. */
export interface SiteBuild {
  projects: number;
  pages: number;
  /** Project pages in the search index. */
  indexed: number;
}

/**
 * Builds the site of a content folder in folders of its own, and puts it in the place of `target` when pages, index and
 * checks have succeeded; until then `target` stays as it was.
 * @throws TargetError where that cannot take a site, or holds what no build has made
 * @throws ContentError with everything that is wrong in the content
 * @throws SiteError with everything that the checks found
 */
export async function buildSite(target: string, contentFolder: string): Promise<SiteBuild> {
  checkWorkingFolder();
  try {
    prepareTarget(target, contentFolder);
  } catch (refusal) {
    // Told together, so that nobody cures one only to hear of the other.
    const content = Promise.resolve(contentFolder).then(readSoundContent);
    await both(Promise.reject(refusal), content);
  }
  const id = createBuildId();
  const work = openWorkFolder(id);
  const threads: ContentThread[] = [];
  const callOff = onInterrupt(async () => {
    endTurn(id);
    // What still writes would make the folder again.
    await Promise.all(threads.map((thread) => thread.stop()));
    work.remove();
    // Nothing begins to write while this thread waits, and what had begun before has ended after.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
    work.remove();
  });
  try {
    const made = await makeSite(work, contentFolder, id, threads);
    writeMark(work.site);
    checkContents(target);
    publish(work.site, target, id);
    return made;
  } finally {
    callOff();
    work.remove();
  }
}

async function makeSite(
  work: WorkFolder,
  contentFolder: string,
  id: string,
  threads: ContentThread[],
): Promise<SiteBuild> {
  const thread = startContentThread({
    contentFolder,
    generatedFolder: work.generated,
    indexFolder: work.index,
  });
  threads.push(thread);
  const { written, made } = thread;
  // Astro reads the authored pages at once. It would stumble over what is wrong in them; the thread tells all of it.
  if (checkPages(pagesFolderOf(contentFolder)).length > 0) await made;
  const [{ projects, indexed, findings }, site] = await both(
    made,
    writePages(work, written, id, allowedTextsOf(contentFolder)),
  );
  if (findings.length + site.findings.length > 0)
    throw new SiteError([...site.findings, ...findings]);
  moveInto(work.site, work.index);
  writeHostFiles(work.site);
  return { projects, pages: site.pages, indexed };
}

/** The pages, and what is wrong with them beside what is `allowed`. Astro gets ready for them while the MDX is being `written`. */
async function writePages(
  work: WorkFolder,
  written: Promise<void>,
  id: string,
  allowed: readonly string[],
) {
  // Astro would ask git and the machine about themselves, and tell its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  process.env[generatedVariable] = work.generated;
  const { build } = await import('astro');
  await takeTurn(work.cache, id);
  try {
    await build({
      outDir: work.site,
      cacheDir: work.cache,
      logLevel: 'warn',
      integrations: [waitFor(written, () => endTurn(id))],
      vite: { plugins: [withoutDependencies] },
    });
  } finally {
    endTurn(id);
  }
  removeLeftovers(work.site);
  preloadModules(work.site);
  return checkSite(work.site, allowed);
}

/** Lets Astro bundle the templates at once, and make pages of them when their content is there. */
const waitFor = (written: Promise<void>, onBundled: () => void): AstroIntegration => ({
  name: 'wait-for-content',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((pages) => ({
        ...pages,
        async setup() {
          onBundled();
          await written;
          await pages.setup?.();
        },
      })),
  },
});

/** Astro prepares its toolbar for the development server in a folder that all builds share; no page of ours needs it. */
const withoutDependencies: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'without-dependencies',
  enforce: 'post',
  configEnvironment: (_, { optimizeDeps }) => {
    if (optimizeDeps) optimizeDeps.include = [];
  },
};
