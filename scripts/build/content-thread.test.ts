import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '../../src/records/problem.ts';
import { copyFixture, makeFolder, readFolder } from '../../tests/helpers/folders.ts';
import { startContentThread } from './content-thread.ts';

const makeTask = () => ({
  contentFolder: copyFixture('content'),
  generatedFolder: makeFolder(),
  indexFolder: makeFolder(),
});

test('writes the pages, and then all that the search page loads', async () => {
  const { contentFolder, generatedFolder, indexFolder } = makeTask();
  const before = readFolder(contentFolder);
  const { written, made } = startContentThread({ contentFolder, generatedFolder, indexFolder });
  await written;
  expect(existsSync(join(generatedFolder, 'kveldskafe-sorvik.mdx'))).toBe(true);
  expect(readFolder(contentFolder)).toEqual(before);
  expect(await made).toEqual({ projects: 2, indexed: 2, findings: [] });
  const names = Object.keys(readFolder(indexFolder));
  expect(names).toContain('pagefind/pagefind.js');
  for (const name of [
    /^data\/utgave\/[a-p]{12}\/sok\.json$/,
    /^data\/utgave\/[a-p]{12}\/tekst\/0\.json$/,
  ])
    expect(names.filter((found) => name.test(found))).toHaveLength(1);
});

test('rejects with all that is wrong in the content, nothing written', async () => {
  const task = makeTask();
  const { contentFolder, generatedFolder, indexFolder } = task;
  writeFileSync(join(contentFolder, 'projects/tomt.yaml'), '');
  writeFileSync(join(contentFolder, 'projects/Stor.yaml'), '');
  const before = readFolder(contentFolder);
  const { written, made } = startContentThread(task);
  const failed = await written.catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ContentError);
  expect(failed).toMatchObject({
    problems: [{ file: 'projects/Stor.yaml' }, { file: 'projects/tomt.yaml' }],
  });
  await expect(made).rejects.toBe(failed);
  expect(readFolder(contentFolder)).toEqual(before);
  expect(readFolder(generatedFolder)).toEqual({});
  expect(readFolder(indexFolder)).toEqual({});
});

test('rejects with what went wrong in the thread', async () => {
  const task = makeTask();
  const { written, made } = startContentThread({
    ...task,
    indexFolder: join(task.contentFolder, 'projects/jobbsporet-nordvik.yaml'),
  });
  await written;
  await expect(made).rejects.toThrow(/ENOTDIR/);
});
