import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { pagesFolderOf } from './paths.ts';

test('a content folder has its own authored pages', () => {
  const folder = makeFolder({ 'pages/om.mdx': '' });
  expect(pagesFolderOf(folder)).toBe(`${folder}/pages`);
});

test('a content folder without pages has those of the site', () => {
  expect(pagesFolderOf(makeFolder())).toBe(resolve('content/pages'));
});
