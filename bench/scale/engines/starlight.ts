import { join } from 'node:path';
import { foldersOf, peers } from '../paths.ts';
import { type Engine, node } from './engine.ts';

/** Starlight with the search it comes with: Pagefind's default interface in a dialog, five results at a time. */
export const starlight: Engine = {
  name: 'starlight',
  label: 'Starlight (its own Pagefind)',
  facets: false,
  build: 'starlight',
  site: (size) => join(foldersOf(size).starlight, 'dist'),
  commands: (size) => [
    {
      command: node,
      args: [join(peers, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
      cwd: foldersOf(size).starlight,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
  ],
  leftovers: (size) =>
    ['dist', '.astro', 'node_modules'].map((name) => join(foldersOf(size).starlight, name)),
  page: '/',
  index: /^pagefind\/(?!pagefind-(ui|modular-ui|component-ui|highlight))/,
  ui: {
    open: 'button[data-open-modal]',
    input: '#starlight__search input',
    container: '#starlight__search .pagefind-ui__results',
    item: '.pagefind-ui__result-inner > .pagefind-ui__result-title > a',
    more: '#starlight__search .pagefind-ui__button',
  },
};
