import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import ts from 'typescript';
import { type Room, rooms } from './rooms.ts';

/** What a file imports: `from` and `to` are paths from the root of the repository, or `to` is the name of a package. */
export interface Import {
  from: string;
  to: string;
  isPackage: boolean;
}

const isTest = (file: string) => file.endsWith('.test.ts');

/** All files of the house but tests, from the root of the repository. */
export const houseFiles = (): string[] =>
  globSync('{src,scripts}/**/*.{ts,mjs,astro}')
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !isTest(file) && !file.endsWith('.d.ts'))
    .sort();

/** What a file imports, types and scripts of pages included. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  return codeIn(file, text).flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
      const isPackage = !fileName.startsWith('.');
      const to = isPackage
        ? packageOf(fileName)
        : posix.join(posix.dirname(file), fileName.replace(/\?.*$/, ''));
      return { from: file, to, isPackage };
    }),
  );
}

/** The parts of a file that are TypeScript: of a page its front matter and its scripts. */
function codeIn(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = Array.from(
    text.matchAll(/<script>([\s\S]*?)<\/script>/g),
    ([, code = '']) => code,
  );
  return [frontMatter, ...scripts];
}

const packageOf = (specifier: string) => {
  if (specifier.startsWith('node:')) return 'node';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
};

/** The room that a file belongs to. */
export const roomOf = (file: string, plan: readonly Room[] = rooms): Room | undefined =>
  plan
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];

/** What an import breaks of the floor plan, or nothing. */
export function breach({ from, to, isPackage }: Import, plan = rooms): string | undefined {
  const room = roomOf(from, plan);
  if (!room) return `${from} lies in no room`;
  if (isPackage)
    return room.packages.includes(to) || to.startsWith('virtual:')
      ? undefined
      : `${from} imports the package ${to}, which ${room.path} may not`;
  const other = roomOf(to, plan);
  if (other?.path === room.path || (other && room.mayImport.includes(other.path))) return undefined;
  return `${from} imports ${to}, which ${room.path} may not`;
}

/** Files that import each other in a circle, as one such circle, or nothing. */
export function findCircle(imports: readonly Import[]): string[] | undefined {
  const graph = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports)
    if (!isPackage) graph.set(from, [...(graph.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
