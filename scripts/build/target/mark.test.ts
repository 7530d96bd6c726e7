import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { markFile, readMark, strangersIn, topOf, writeMark } from './mark.ts';

const site = { 'index.html': 'a', 'om/index.html': 'b', 'data/b.json': 'c', 'data/a.json': 'd' };

const marked = () => {
  const folder = makeFolder(site);
  writeMark(folder);
  return folder;
};

test('lists what the site is made of, the same for equal sites', () => {
  const folder = marked();
  expect(readMark(folder)).toEqual(Object.keys(site).sort());
  expect(topOf(folder)).toEqual(new Set(['data', 'index.html', 'om']));
  expect(readFolder(folder)).toEqual(readFolder(marked()));
});

test('a folder without the mark has none, and no other file is taken for it', () => {
  expect(readMark(makeFolder(site))).toBeUndefined();
  expect(readMark(makeFolder({ [markFile]: 'Notater\nindex.html\n' }))).toBeUndefined();
  expect(readMark(makeFolder({ [`${markFile}/a`]: 'b' }))).toBeUndefined();
  const linked = makeFolder();
  symlinkSync(join(marked(), markFile), join(linked, markFile));
  expect(readMark(linked)).toBeUndefined();
});

describe('strangers', () => {
  const strangers = (files: Record<string, string>) => strangersIn(makeFolder(files));

  test('there are none in a site, in an empty folder and in what systems leave', () => {
    expect(strangersIn(marked())).toEqual([]);
    expect(strangers({})).toEqual([]);
    expect(strangers({ '.DS_Store': 'x', 'lost+found/a': 'x' })).toEqual([]);
    const folder = marked();
    mkdirSync(join(folder, 'om/.Trashes'));
    expect(strangersIn(folder)).toEqual([]);
  });

  test('are all files of a folder that no build has marked', () => {
    expect(strangers({ ...site, 'a.txt': 'x' })).toEqual(['a.txt', 'data', 'index.html', 'om']);
  });

  test('are found in the depth of a site, links and hidden files too', () => {
    const folder = makeFolder({ ...site });
    writeMark(folder);
    const added = makeFolder({ 'data/mine.csv': 'x', '.git/HEAD': 'x', CNAME: 'x' });
    const mark = readFolder(folder)[markFile] ?? '';
    const both = makeFolder({ ...readFolder(folder), ...readFolder(added), [markFile]: mark });
    symlinkSync('/', join(both, 'om/rot'));
    expect(strangersIn(both)).toEqual(['.git/HEAD', 'CNAME', 'data/mine.csv', 'om/rot']);
  });

  test('a site with less in it than was made is still one', () => {
    const folder = makeFolder({ 'index.html': 'a', 'om/index.html': 'b' });
    writeMark(folder);
    const { 'om/index.html': _, ...less } = readFolder(folder);
    expect(strangers(less)).toEqual([]);
  });
});

describe('a site from before there was a mark', () => {
  const unmarked = Object.fromEntries(
    '404.html _astro/a.css data/prosjekter.json index.html p/a pagefind/a prosjekter/a sok/index.html'
      .split(' ')
      .map((name) => [name, 'x']),
  );

  test('is known by what it is made of', () => {
    expect(strangersIn(makeFolder(unmarked))).toEqual([]);
    expect(strangersIn(makeFolder({ ...unmarked, '.DS_Store': 'x' }))).toEqual([]);
    expect(topOf(makeFolder(unmarked))).toContain('prosjekter');
  });

  test('but not with something else in it, nor by some of it', () => {
    expect(strangersIn(makeFolder({ ...unmarked, CNAME: 'x' }))).toContain('CNAME');
    const { 'pagefind/a': _, ...some } = unmarked;
    expect(strangersIn(makeFolder(some))).toContain('index.html');
  });
});
