import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readPage } from './read-page.ts';

/** Loads the generated MDX pages of a folder; a page that is as it was in the build before is not read again. */
export const pageLoader = (folder: string): Loader => ({
  name: 'generated-pages',
  async load({ store, parseData, generateDigest, watcher }) {
    const load = async () => {
      const gone = new Set(store.keys());
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (extname(name) !== '.mdx') continue;
        const id = basename(name, '.mdx');
        const page = readFileSync(join(folder, name), 'utf8');
        const digest = generateDigest(page);
        gone.delete(id);
        if (store.get(id)?.digest === digest) continue;
        const { record, prose } = readPage(page);
        store.set({ id, data: await parseData({ id, data: { record, prose } }), digest });
      }
      for (const id of gone) store.delete(id);
    };
    await load();
    watcher?.add(folder);
    watcher?.on('all', (_, path) => path.startsWith(folder) && void load());
  },
});
