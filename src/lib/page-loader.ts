import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readPage } from './read-page.ts';

/**
 * Loads the generated MDX pages of a folder, all of them each time: whether a kept entry still holds depends on this
 * code as much as on the page, and reading takes little.
 */
export const pageLoader = (folder: string): Loader => ({
  name: 'generated-pages',
  async load({ store, parseData, watcher }) {
    const idOf = (file: string) => basename(file, '.mdx');
    const isPage = (file: string) => dirname(file) === folder && extname(file) === '.mdx';
    const add = async (file: string) => {
      if (!isPage(file)) return;
      const { record, prose } = readPage(readFileSync(file, 'utf8'));
      store.set({
        id: idOf(file),
        data: await parseData({ id: idOf(file), data: { record, prose } }),
      });
    };
    store.clear();
    for (const name of existsSync(folder) ? readdirSync(folder) : []) await add(join(folder, name));

    watcher?.add(folder);
    watcher?.on('add', add).on('change', add);
    watcher?.on('unlink', (file) => isPage(file) && store.delete(idOf(file)));
  },
});
