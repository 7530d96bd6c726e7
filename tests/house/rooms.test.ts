import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breach, findCircle, houseFiles, type Import, importsOf, roomOf } from './imports.ts';
import { rooms } from './rooms.ts';

const files = houseFiles();
const imports = files.flatMap((file) => importsOf(file));

test('every file lies in a room, and every room has files', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
  const used = new Set(files.map((file) => roomOf(file)?.path));
  expect(rooms.map(({ path }) => path).filter((path) => !used.has(path))).toEqual([]);
});

test('no file imports what its room may not', () => {
  expect(imports.length).toBeGreaterThan(400);
  expect(imports.flatMap((found) => breach(found) ?? [])).toEqual([]);
});

test('no files import each other in a circle, types included', () => {
  expect(findCircle(imports)).toBeUndefined();
});

test('no folder holds more than some fifteen files beside their tests', () => {
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  const large = [...sizes].filter(([folder, size]) => size > 16 && folder !== 'src/components');
  expect(large).toEqual([]);
});

test('what ships to the browser reaches only rooms that run there', () => {
  const runsThere = (path: string) =>
    rooms.find((room) => room.path === path)?.runs !== 'build' || path === 'src/site/href.ts';
  for (const { path, runs, mayImport, packages } of rooms)
    if (runs === 'browser') {
      expect(packages, path).toEqual([]);
      expect(
        mayImport.filter((other) => !runsThere(other)),
        path,
      ).toEqual([]);
    }
});

describe('the rule can be broken', () => {
  const plan = [
    { path: 'src/a', runs: 'browser', mayImport: ['src/b'], packages: ['zod'] },
    { path: 'src/b', runs: 'both', mayImport: [], packages: [] },
    { path: 'src/b/inner', runs: 'both', mayImport: [], packages: [] },
  ] as const;
  const check = (file: string, code: string) =>
    importsOf(file, code).flatMap((found) => breach(found, plan) ?? []);

  test.each([
    ['src/a/x.ts', "import { y } from '../b/y.ts';", 0],
    ['src/a/x.ts', "import { z } from 'zod/v4';", 0],
    ['src/a/x.ts', "import './y.ts';", 0],
    ['src/b/x.ts', "import { y } from '../a/y.ts';", 1],
    ['src/b/x.ts', "import type { y } from '../a/y.ts';", 1],
    ['src/b/x.ts', "export * from '../a/y.ts';", 1],
    ['src/b/x.ts', "const y = await import('../a/y.ts');", 1],
    ['src/b/x.ts', "import { readFileSync } from 'node:fs';", 1],
    ['src/b/x.ts', "import { y } from './inner/y.ts';", 1],
    ['src/b/x.astro', "---\nimport Y from '../a/Y.astro';\n---\n<p />", 1],
    ['src/b/x.astro', "---\n---\n<script>import '../a/y.ts';</script>", 1],
    ['src/c/x.ts', "import { y } from '../a/y.ts';", 1],
  ])('%s: %s', (file, code, breaches) => {
    expect(check(file, code)).toHaveLength(breaches);
  });

  test('circles of any length are found', () => {
    const chain = (...pairs: [string, string][]): Import[] =>
      pairs.map(([from, to]) => ({ from, to, isPackage: false }));
    expect(findCircle(chain(['a', 'b'], ['b', 'c']))).toBeUndefined();
    expect(findCircle(chain(['a', 'b'], ['b', 'c'], ['c', 'b']))).toEqual(['b', 'c', 'b']);
    expect(findCircle(chain(['a', 'a']))).toEqual(['a', 'a']);
  });
});
