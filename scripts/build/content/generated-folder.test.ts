import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { makeProject } from '../../../tests/helpers/records.ts';
import { TargetError } from '../target/target-error.ts';
import { writeGenerated } from './generated-folder.ts';
import { renderMdx } from './render-mdx.ts';

const page = renderMdx(makeProject());
const files = new Map([
  ['a.mdx', page],
  ['vocabulary.json', '{}'],
]);

test('makes the folder, and wipes what was generated before', () => {
  const folder = join(makeFolder(), 'generated');
  writeGenerated(folder, new Map([...files, ['b.mdx', page]]));
  writeGenerated(folder, files);
  expect(readFolder(folder)).toEqual(Object.fromEntries(files));
});

test('a page that a killed run had begun is taken for one, and what systems leave is left', () => {
  const folder = makeFolder({ 'b.mdx': '', 'c.mdx': page.slice(0, 20), '.DS_Store': 'x' });
  writeGenerated(folder, files);
  expect(readFolder(folder)).toEqual({ ...Object.fromEntries(files), '.DS_Store': 'x' });
});

describe('refuses what was not generated, and writes nothing', () => {
  test.each([
    ['a note', { 'notat.txt': 'x' }, /holds notat\.txt, which was not generated .* move it away$/],
    ['a page by hand', { 'a.mdx': '# Tittel' }, /holds a\.mdx/],
    ['a folder', { 'a.mdx/b': page }, /holds a\.mdx/],
  ])('%s', (_, there, message) => {
    const folder = makeFolder(there);
    expect(() => writeGenerated(folder, files)).toThrow(message);
    expect(readFolder(folder)).toEqual(there);
  });

  test('a page that is a link to somebody’s file', () => {
    const folder = makeFolder({ 'hand.txt': page, 'generated/b.mdx': page });
    symlinkSync(join(folder, 'hand.txt'), join(folder, 'generated/a.mdx'));
    expect(() => writeGenerated(join(folder, 'generated'), files)).toThrow(/holds a\.mdx/);
    expect(Object.keys(readFolder(join(folder, 'generated')))).toEqual(['b.mdx']);
  });

  test('a folder that is a link, or a file', () => {
    const folder = makeFolder({ 'real/b.mdx': page, file: 'x' });
    mkdirSync(join(folder, 'empty'));
    for (const to of ['real', 'empty', 'nowhere']) {
      symlinkSync(join(folder, to), join(folder, `to-${to}`));
      expect(() => writeGenerated(join(folder, `to-${to}`), files)).toThrow(TargetError);
    }
    expect(() => writeGenerated(join(folder, 'file'), files)).toThrow(/is a link or a file, where/);
    expect(readFolder(join(folder, 'real'))).toEqual({ 'b.mdx': page });
    expect(readFolder(join(folder, 'empty'))).toEqual({});
  });
});
