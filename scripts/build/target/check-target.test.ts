import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { checkContents, checkPlace } from './check-target.ts';
import { writeMark } from './mark.ts';
import { TargetError } from './target-error.ts';

/** What is told of a target; an empty text where it may be used. */
function refusal(target: string, contentFolder = resolve('content')): string {
  try {
    checkPlace(resolve(target), contentFolder);
    checkContents(resolve(target));
  } catch (error) {
    if (error instanceof TargetError) return error.message;
    throw error;
  }
  return '';
}

describe('may be built into', () => {
  test('what does not exist, its parent neither', () => {
    const folder = makeFolder();
    expect(refusal(join(folder, 'blå bær'))).toBe('');
    expect(refusal(join(folder, 'a/b/c'))).toBe('');
    expect(existsSync(join(folder, 'a'))).toBe(false);
    for (const name of ['ut-av-prøve', '.build/trial/site', 'bench/.work/ours/site'])
      expect(refusal(name)).toBe('');
  });

  test('an empty folder, and an earlier build', () => {
    expect(refusal(makeFolder())).toBe('');
    expect(refusal(makeFolder({ '.DS_Store': 'x' }))).toBe('');
    const site = makeFolder({ 'index.html': 'a' });
    writeMark(site);
    expect(refusal(site)).toBe('');
  });

  test('a folder on the way to which there is a link', () => {
    const folder = makeFolder({ 'real/a': 'x' });
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    expect(refusal(join(folder, 'linked/site'))).toBe('');
  });
});

describe('may not', () => {
  test.each([
    '.git',
    'content',
    'content/generated',
    'content/projects/',
    './src/../content',
    'src',
    'src/new/folder',
    'public/site',
    'scripts',
    'tests/fixtures',
    'docs',
    'node_modules',
    'node_modules/.cache/site',
    'bench',
    'bench/results/site',
    '.build',
    '.',
    '..',
    'dist/..',
    '/',
  ])('%s, of the repository', (target) => {
    expect(refusal(target)).toMatch(/; choose another folder with OUT_DIR/);
  });

  test('the content folder, what lies in it and what it lies in, wherever that is', () => {
    const folder = makeFolder({ 'innhold/projects/a.yaml': 'x' });
    const content = join(folder, 'innhold');
    const told = (path: string) => refusal(join(folder, path), content);
    expect(told('innhold')).toMatch(/innhold holds what no build may replace; choose/);
    expect(told('innhold/nytt')).toMatch(/innhold\/nytt lies in .*innhold, where no build may/);
    expect(refusal(folder, content)).toMatch(/holds .*innhold, which no build may replace; choose/);
    expect(refusal(folder, join(folder, 'a/borte'))).toMatch(/choose another folder/);
  });

  test('nor by another way to it', () => {
    const folder = makeFolder();
    symlinkSync(resolve('.'), join(folder, 'repo'));
    expect(refusal(join(folder, 'repo/content'))).toMatch(/choose another folder/);
    expect(refusal(join(folder, 'repo/src/new'))).toMatch(/lies in src/);
    symlinkSync(resolve('src/search/page'), join(folder, 'deep'));
    expect(refusal(join(folder, 'deep/new'))).toMatch(/lies in src/);
  });

  test('a link, whatever it leads to', () => {
    const folder = makeFolder({ 'real/a': 'x' });
    mkdirSync(join(folder, 'empty'));
    for (const to of ['real', 'empty', 'nowhere', 'self']) {
      symlinkSync(to === 'self' ? 'to-self' : join(folder, to), join(folder, `to-${to}`));
      expect(refusal(join(folder, `to-${to}/`))).toMatch(/is a link to .*; name the folder itself/);
    }
    expect(refusal(join(folder, 'to-nowhere/site'))).toMatch(
      /cannot be made, as .*to-nowhere is no/,
    );
  });

  test('a file, or what would lie in one', () => {
    const folder = makeFolder({ file: 'x' });
    expect(refusal(join(folder, 'file'))).toMatch(/is no folder; choose another/);
    expect(refusal(join(folder, 'file/a/b'))).toMatch(/cannot be made, as .*file is no folder; /);
  });

  test('a folder with a name so long that nothing can be put beside it', () => {
    expect(refusal(`ut-${'å'.repeat(98)}`)).toBe('');
    expect(refusal(`ut-${'å'.repeat(99)}`)).toMatch(/has a name of more than 200 bytes; choose/);
  });

  test('a folder of somebody else', () => {
    const files = { 'b.txt': 'x', 'a/b.html': 'y', '.skjult': 'z' };
    const folder = makeFolder(files);
    expect(refusal(folder)).toBe(
      `${folder} holds .skjult and 2 more, which no build has made and none will delete; move it away, or choose another folder with OUT_DIR`,
    );
    expect(readFolder(folder)).toEqual(files);
  });

  test('an earlier build with something else in it', () => {
    const site = makeFolder({ 'index.html': 'a' });
    writeMark(site);
    mkdirSync(join(site, 'data'));
    symlinkSync(dirname(site), join(site, 'data/mine'));
    expect(refusal(site)).toMatch(/holds data\/mine, which no build has made/);
  });
});
