import { expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../tests/helpers/folders.ts';
import { preloadModules } from './preload-modules.ts';

const script = (name: string) =>
  `<script type="module" src="/%20b%C3%A6r/b/_astro/${name}.js"></script>`;
const link = (name: string) => `<link rel="modulepreload" href="/%20b%C3%A6r/b/_astro/${name}.js">`;

test('a page asks for what its scripts import with the scripts, each once', () => {
  const folder = makeFolder({
    'index.html': `<head>${script('one')}</head>${script('two')}`,
    'sok/index.html': script('two'),
    'om/index.html': script('alone'),
    '_astro/one.js': 'import{a}from"./shared.js";let later=()=>import("./later.js");',
    '_astro/two.js': 'import "./shared.js";import{b} from "./deeper.js";',
    '_astro/shared.js': 'export let a=1;',
    '_astro/deeper.js': 'export{b}from"./deepest.js";',
    '_astro/deepest.js': 'import"./shared.js";export let b=2;',
    '_astro/alone.js': 'let c=3;',
    '_astro/later.js': '',
  });
  preloadModules(folder);
  const pages = readFolder(folder);
  expect(pages['index.html']).toBe(
    `<head>${script('one')}${link('shared')}</head>${script('two')}${link('deeper')}${link('deepest')}`,
  );
  expect(pages['sok/index.html']).toBe(
    [script('two'), link('shared'), link('deeper'), link('deepest')].join(''),
  );
  expect(pages['om/index.html']).toBe(script('alone'));
});
