import { expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../tests/helpers/folders.ts';
import { fixtureContent } from '../../tests/helpers/records.ts';
import { writeIndexBeside } from './index-beside.ts';

test('writes all that the search page loads', async () => {
  const folder = makeFolder({});
  const content = fixtureContent();
  expect(await writeIndexBeside(folder, content)).toEqual({
    indexed: content.projects.length,
    findings: [],
  });
  const names = Object.keys(readFolder(folder));
  for (const name of ['pagefind/pagefind.js', 'data/sok.json', 'data/tekst/0.json'])
    expect(names).toContain(name);
});

test('rejects with what went wrong in the thread', async () => {
  const { projects, ...rest } = fixtureContent();
  const broken = projects.map((project) => ({ ...project, office: 'nav-borte' }));
  await expect(writeIndexBeside(makeFolder({}), { ...rest, projects: broken })).rejects.toThrow(
    /nav-borte is not in the vocabulary/,
  );
});
