import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { renderMdx } from '../../scripts/lib/render-mdx.ts';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { makeProject } from '../../tests/helpers/records.ts';
import { pageLoader } from './page-loader.ts';

/** Loads a folder as Astro does; `load` gives the ids that were read, `store` what is held after it. */
function loaderOf(folder: string) {
  const store = new Map<string, { id: string; data: { record: unknown } }>();
  const load = async () => {
    const read: string[] = [];
    await pageLoader(folder).load({
      store: Object.assign(store, {
        set: (entry: { id: string; data: { record: unknown } }) =>
          Map.prototype.set.call(store, entry.id, entry),
      }),
      parseData: async ({ id, data }: { id: string; data: unknown }) => {
        read.push(id);
        return data;
      },
      generateDigest: (text: string) => text,
    } as unknown as LoaderContext);
    return read;
  };
  return { store, load };
}

const page = (title: string) => renderMdx(makeProject({ title }));

test('reads each page, and again only what has changed', async () => {
  const folder = makeFolder({ 'a.mdx': page('A'), 'b.mdx': page('B'), 'vocabulary.json': '{}' });
  const { store, load } = loaderOf(folder);
  expect(await load()).toEqual(['a', 'b']);
  expect(await load()).toEqual([]);
  writeFileSync(join(folder, 'b.mdx'), page('Ny'));
  expect(await load()).toEqual(['b']);
  expect(store.get('b')?.data.record).toMatchObject({ title: 'Ny' });
});

test('forgets a page that is gone', async () => {
  const folder = makeFolder({ 'a.mdx': page('A'), 'b.mdx': page('B') });
  const { store, load } = loaderOf(folder);
  await load();
  rmSync(join(folder, 'a.mdx'));
  await load();
  expect([...store.keys()]).toEqual(['b']);
});

test('a folder that is not there holds nothing', async () => {
  const { store, load } = loaderOf(join(makeFolder({}), 'generated'));
  expect(await load()).toEqual([]);
  expect(store.size).toBe(0);
});
