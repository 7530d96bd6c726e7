import { foldersOf, peers } from '../paths.ts';
import { type Engine, node } from './engine.ts';

const engine = (name: 'minisearch' | 'lunr', label: string): Engine => ({
  name,
  label,
  facets: false,
  build: name,
  site: (size) => foldersOf(size)[name],
  commands: (size) => {
    const folders = foldersOf(size);
    return [
      { command: node, args: [`build-${name}.mjs`, folders.documents, folders[name]], cwd: peers },
    ];
  },
  leftovers: (size) => [foldersOf(size)[name]],
  page: '/',
  index: /^index\.json$/,
  ui: { input: 'input[type=search]', container: '#results', item: 'li > a' },
});

/** Engines whose whole index is loaded before the first search. */
export const wholeIndexEngines: readonly Engine[] = [
  engine('minisearch', 'MiniSearch, whole index'),
  engine('lunr', 'Lunr, Norwegian, whole index'),
];
