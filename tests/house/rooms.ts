/** Where the code of a room runs: `both` in the browser and at build time. */
export type Side = 'build' | 'browser' | 'both';

/** A room of the house: what may be reached from it. */
export interface Room {
  /** A folder, or a file, from the root of the repository. */
  path: string;
  runs: Side;
  /** Other rooms that its files may import, types included. */
  mayImport: readonly string[];
  /** Packages that its files may import; `node` stands for what Node itself has. */
  packages: readonly string[];
}

const records = ['src/records', 'src/records/problem.ts', 'src/records/schemas'];
const beneathRecords = [
  'src/records/problem.ts',
  'src/records/text',
  'src/records/files',
  'src/records/markdown',
];
const shared = ['src/sections.ts', 'src/norwegian'];
const search = ['src/search/cache.ts', 'src/search/format'];

/** The floor plan. A file belongs to the room with the longest path that it lies under; tests may reach everywhere. */
export const rooms: readonly Room[] = [
  { path: 'src/norwegian', runs: 'both', mayImport: [], packages: [] },
  { path: 'src/settings', runs: 'build', mayImport: [], packages: ['node'] },
  { path: 'src/sections.ts', runs: 'both', mayImport: [], packages: [] },
  { path: 'src/records/text', runs: 'build', mayImport: [], packages: [] },
  { path: 'src/records/problem.ts', runs: 'build', mayImport: ['src/records/text'], packages: [] },
  {
    path: 'src/records/files',
    runs: 'build',
    mayImport: ['src/records/problem.ts', 'src/records/text'],
    packages: ['node'],
  },
  {
    path: 'src/records/markdown',
    runs: 'build',
    mayImport: ['src/records/problem.ts', 'src/records/text'],
    packages: ['mdast', 'unified', 'remark-gfm', 'remark-parse'],
  },
  {
    path: 'src/records/schemas',
    runs: 'build',
    mayImport: ['src/sections.ts', ...beneathRecords],
    packages: ['zod'],
  },
  {
    path: 'src/records/yaml',
    runs: 'build',
    mayImport: ['src/records', 'src/records/schemas', ...beneathRecords],
    packages: ['zod', 'yaml', 'js-yaml'],
  },
  {
    path: 'src/records',
    runs: 'build',
    mayImport: [
      'src/records/schemas',
      'src/records/yaml',
      'src/records/personal-data',
      ...beneathRecords,
      'src/settings',
      ...shared,
    ],
    packages: ['node', 'zod', 'js-yaml'],
  },
  {
    path: 'src/records/personal-data',
    runs: 'build',
    mayImport: [],
    packages: ['decode-named-character-reference'],
  },
  {
    path: 'src/records/verify',
    runs: 'build',
    mayImport: [...records, ...beneathRecords, 'src/records/personal-data', ...shared],
    packages: ['node'],
  },
  {
    path: 'src/facets.ts',
    runs: 'build',
    mayImport: [...records, 'src/norwegian'],
    packages: [],
  },
  { path: 'src/search/cache.ts', runs: 'both', mayImport: [], packages: [] },
  { path: 'src/search/format', runs: 'both', mayImport: ['src/norwegian'], packages: [] },
  { path: 'src/search/pagefind', runs: 'both', mayImport: ['src/search/format'], packages: [] },
  {
    path: 'src/search/pagefind/reader',
    runs: 'browser',
    mayImport: [...search, 'src/search/pagefind'],
    packages: [],
  },
  {
    path: 'src/search/pagefind/writer',
    runs: 'build',
    mayImport: ['src/search/format', 'src/search/pagefind', 'src/search/pagefind/reader'],
    packages: ['node', 'pagefind', 'cborg', 'zod'],
  },
  {
    path: 'src/search/build',
    runs: 'build',
    mayImport: [
      ...records,
      'src/facets.ts',
      ...shared,
      'src/search/format',
      'src/search/pagefind/writer',
    ],
    packages: ['node'],
  },
  {
    path: 'src/search/query',
    runs: 'browser',
    mayImport: ['src/norwegian', ...search, 'src/search/pagefind/reader'],
    packages: [],
  },
  {
    path: 'src/search/query/named',
    runs: 'browser',
    mayImport: ['src/norwegian', 'src/search/format', 'src/search/query'],
    packages: [],
  },
  {
    path: 'src/search/page',
    runs: 'browser',
    mayImport: [
      'src/search/pagefind',
      ...shared,
      ...search,
      'src/search/query',
      'src/search/query/named',
      'src/open-data',
    ],
    packages: [],
  },
  { path: 'src/browser', runs: 'browser', mayImport: [], packages: [] },
  { path: 'src/site/href.ts', runs: 'build', mayImport: [], packages: [] },
  {
    path: 'src/open-data',
    runs: 'both',
    mayImport: ['src/norwegian', ...records, 'src/site/href.ts'],
    packages: [],
  },
  {
    path: 'src/site',
    runs: 'build',
    mayImport: [
      ...records,
      ...beneathRecords,
      'src/records/yaml',
      'src/facets.ts',
      ...shared,
      'src/settings',
      'src/site/href.ts',
      'src/search/format',
    ],
    packages: [
      'node',
      'js-yaml',
      'satteri',
      'hast',
      'hast-util-to-html',
      '@astrojs/mdx',
      '@astrojs/markdown-satteri',
    ],
  },
  {
    path: 'src/content.config.ts',
    runs: 'build',
    mayImport: [...records, 'src/settings', 'src/site'],
    packages: ['astro'],
  },
  { path: 'src/styles', runs: 'build', mayImport: [], packages: ['node', 'subset-font', 'vite'] },
  {
    path: 'src/layouts/inline.ts',
    runs: 'build',
    mayImport: ['src/site', 'src/styles', 'src/browser'],
    packages: ['node', '@fontsource-variable/source-sans-3'],
  },
  {
    path: 'src/components',
    runs: 'build',
    mayImport: [
      'src/layouts/inline.ts',
      ...records,
      'src/facets.ts',
      ...shared,
      'src/site',
      'src/site/href.ts',
      'src/browser',
    ],
    packages: ['@navikt/aksel-icons'],
  },
  {
    path: 'src/layouts',
    runs: 'build',
    mayImport: [
      'src/layouts/inline.ts',
      'src/components',
      'src/facets.ts',
      'src/site',
      'src/site/href.ts',
    ],
    packages: [],
  },
  {
    path: 'src/pages',
    runs: 'build',
    mayImport: [
      ...records,
      'src/facets.ts',
      ...shared,
      'src/site',
      'src/site/href.ts',
      'src/open-data',
      'src/components',
      'src/layouts',
      'src/layouts/inline.ts',
      'src/browser',
      'src/search/format',
      'src/search/page',
    ],
    packages: ['astro', 'astro:content'],
  },
  {
    path: 'scripts',
    runs: 'build',
    mayImport: [
      ...records,
      'src/records/verify',
      'src/search/build',
      'src/search/pagefind',
      'scripts/build',
      'scripts/lockfile',
      'scripts/serve',
      'src/settings',
    ],
    packages: ['node'],
  },
  {
    path: 'scripts/build',
    runs: 'build',
    mayImport: [
      ...records,
      'src/records/markdown',
      'src/records/personal-data',
      'src/sections.ts',
      'src/settings',
      'src/site',
      'src/search/build',
      'src/search/format',
      'scripts/deploy',
    ],
    packages: [
      'node',
      'astro',
      'unified',
      'remark-gfm',
      'remark-mdx',
      'remark-parse',
      'remark-stringify',
      'mdast',
    ],
  },
  { path: 'scripts/lockfile', runs: 'build', mayImport: [], packages: ['node', 'semver'] },
  {
    path: 'scripts/deploy',
    runs: 'build',
    mayImport: ['src/settings', 'src/site'],
    packages: ['node'],
  },
  {
    path: 'scripts/serve',
    runs: 'build',
    mayImport: ['scripts/deploy', 'src/site'],
    packages: ['node', '@fastify/send', 'negotiator'],
  },
];
