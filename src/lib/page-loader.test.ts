import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { renderMdx } from '../../scripts/lib/render-mdx.ts';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { makeProject } from '../../tests/helpers/records.ts';
import { pageLoader } from './page-loader.ts';

/** Loads a folder as Astro does, as often as `load` is called; `store` is what is held then. */
function loaderOf(folder: string) {
  const store = new Map<string, { record: unknown }>();
  const context = {
    store: {
      clear: () => store.clear(),
      set: ({ id, data }: { id: string; data: { record: unknown } }) => store.set(id, data),
    },
    parseData: async ({ data }: { data: unknown }) => data,
  } as unknown as LoaderContext;
  return { store, load: () => pageLoader(folder).load(context) };
}

const page = (title: string) => renderMdx(makeProject({ title }));

test('holds the pages that there are, as they are now', async () => {
  const folder = makeFolder({ 'a.mdx': page('A'), 'b.mdx': page('B'), 'vocabulary.json': '{}' });
  const { store, load } = loaderOf(folder);
  await load();
  expect([...store.keys()]).toEqual(['a', 'b']);
  rmSync(join(folder, 'a.mdx'));
  writeFileSync(join(folder, 'b.mdx'), page('Ny'));
  await load();
  expect([...store.keys()]).toEqual(['b']);
  expect(store.get('b')?.record).toMatchObject({ title: 'Ny' });
});

test('a folder that is not there holds nothing', async () => {
  const { store, load } = loaderOf(join(makeFolder({}), 'generated'));
  await load();
  expect(store.size).toBe(0);
});
