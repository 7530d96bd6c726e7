import { foldersOf, root } from '../paths.ts';
import { type Engine, node } from './engine.ts';

/** This site. */
export const ours: Engine = {
  name: 'ours',
  label: 'Ours, with facets',
  facets: true,
  build: 'ours',
  site: (size) => foldersOf(size).ours,
  commands: (size) => {
    const { content, ours: site } = foldersOf(size);
    return [
      {
        command: node,
        args: ['scripts/build.ts'],
        cwd: root,
        env: { CONTENT_DIR: content, OUT_DIR: site },
      },
    ];
  },
  leftovers: (size) => [foldersOf(size).ours],
  page: '/sok/',
  index: /^(pagefind\/index\/|data\/(sok|ord)\.json$|data\/(tekst|forslag|sprak|fasett)\/)/,
  ui: {
    input: 'input[name=q]',
    container: '[data-search-results]',
    item: '[data-ref]',
    address: (query) => `/sok/?q=${encodeURIComponent(query)}`,
  },
};
