import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { makeProject, vocabulary } from '../../../tests/helpers/records.ts';
import { editionOf } from './edition.ts';

const content = { projects: [makeProject()], vocabulary, problems: [] };
const code = () => makeFolder({ 'src/a.ts': '1', 'src/b/c.ts': '2', 'package-lock.json': '{}' });
const settings = { BASE_PATH: '/' };

test('the same content, settings and code have the same name, wherever they lie', () => {
  const [here, there] = [code(), code()].map((folder) => editionOf(content, settings, folder));
  expect(here).toMatch(/^[a-p]{12}$/);
  expect(there).toBe(here);
});

test('another record, list, setting or file of the code makes another name', () => {
  const folder = code();
  const name = editionOf(content, settings, folder);
  const others = [
    editionOf({ ...content, projects: [makeProject({ title: 'Annet' })] }, settings, folder),
    editionOf({ ...content, vocabulary: { ...vocabulary, methods: [] } }, settings, folder),
    editionOf(content, { BASE_PATH: '/x/' }, folder),
  ];
  writeFileSync(join(folder, 'src/b/c.ts'), '3');
  others.push(editionOf(content, settings, folder));
  writeFileSync(join(folder, 'src/b/d.ts'), '');
  others.push(editionOf(content, settings, folder));
  expect(new Set([name, ...others]).size).toBe(6);
});
