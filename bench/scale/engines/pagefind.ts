import { join } from 'node:path';
import { foldersOf, peers } from '../paths.ts';
import { type Engine, node, type SearchUi } from './engine.ts';

const ownList: SearchUi = { input: 'input[type=search]', container: '#results', item: 'li > a' };

const engine = (name: string, label: string, facets: boolean, ui: SearchUi): Engine => ({
  name: `pagefind-${name}`,
  label,
  facets,
  build: 'pagefind',
  site: (size) => foldersOf(size).html,
  commands: (size) => [
    {
      command: node,
      args: [
        join(peers, 'node_modules/pagefind/lib/runner/bin.cjs'),
        '--site',
        foldersOf(size).html,
        '--silent',
      ],
      cwd: peers,
    },
  ],
  leftovers: (size) => [join(foldersOf(size).html, 'pagefind')],
  page: `/${name}.html`,
  index: /^pagefind\/(?!pagefind-(ui|modular-ui|component-ui|highlight))/,
  ui,
});

/** Pagefind over plain HTML pages, with its own interfaces and with pages that call its API. */
export const pagefindEngines: readonly Engine[] = [
  engine('default-ui', 'Pagefind default UI', true, {
    input: '#search input[type=text]',
    container: '#search .pagefind-ui__results',
    item: '.pagefind-ui__result-inner > .pagefind-ui__result-title > a',
  }),
  engine('component-ui', 'Pagefind component UI', true, {
    input: 'pagefind-input input',
    container: 'pagefind-results',
    item: '.pf-result-title a',
    lazy: 'pagefind-results .pf-results > li',
  }),
  engine('api', 'Pagefind API alone, no facets', false, ownList),
  engine('api-filters', 'Pagefind API, all filters loaded', true, ownList),
];
