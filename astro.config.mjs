import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { generatedFolder, vocabularyFile } from './src/records/paths.ts';
import { settings } from './src/settings/settings.ts';
import { mdxIntegration } from './src/site/mdx/integration.ts';
import { fallbackCss } from './src/styles/fallback-font.ts';
import { subsetFontPlugin } from './src/styles/subset-font.ts';
import { tokensCss } from './src/styles/tokens.ts';

const packageFile = createRequire(import.meta.url).resolve;
const tokens = packageFile('@navikt/ds-tokens/css');
const font = packageFile(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);

/** Stylesheets that are made from what packages hold, by the name that they are imported by as texts. */
const made = {
  'virtual:tokens.css?inline': () => tokensCss(readFileSync(tokens, 'utf8')),
  'virtual:fallback-font.css?inline': () => fallbackCss(readFileSync(font)),
};

/** Serves them: a name that begins with a zero is one that no file has. */
const madeStylesPlugin = {
  name: 'made-styles',
  resolveId: (/** @type {string} */ id) => (Object.hasOwn(made, id) ? `\0${id}` : undefined),
  load: (/** @type {string} */ id) =>
    Object.entries(made).find(([name]) => id === `\0${name}`)?.[1]?.(),
};

/** Restarts the development server when the content has been generated anew: the vocabulary is written last. */
const restartOnNewContent = {
  name: 'restart-on-new-content',
  hooks: {
    'astro:config:setup': (
      /** @type {{ addWatchFile: (file: string) => void }} */ { addWatchFile },
    ) => addWatchFile(join(generatedFolder(), vocabularyFile)),
  },
};

/** Ends the commands of Astro without the stack that they would show of an error in this file. */
function readSettings() {
  try {
    return settings();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

const boxFiles =
  /src\/(norwegian\/(fold|words)|search\/(cache|format\/(files|suggestion-files)|page\/(dom|files|suggestions)))\.ts$/;

const sharedNorwegian =
  /src\/norwegian\/(canonical|compounds|format|memoize|prefixes|stop-words|word-forms)\.ts$/;

const { siteUrl, basePath, port } = readSettings();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  server: { port },
  outDir: 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  build: {
    // A strict Content-Security-Policy allows no inline script or style that it does not name (layouts/inline.ts).
    inlineStylesheets: 'never',
    // Pages are made while others are being written.
    concurrency: 4,
  },
  integrations: [
    mdxIntegration(),
    restartOnNewContent,
    sitemap({ filter: (page) => !/\/p\/[^/]+\/$/.test(page) }),
  ],
  vite: {
    plugins: [madeStylesPlugin, subsetFontPlugin],
    build: {
      assetsInlineLimit: 0,
      // The loader that asks for the imports of an import early is larger than what it would save here.
      modulePreload: false,
      // Astro marks entries of collections with a directive, of which the bundler warns (withastro/astro#18087).
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What the search box needs on every page that has one comes in one file, and so do words and numbers.
        output: {
          codeSplitting: {
            groups: [
              { name: 'box', test: boxFiles, priority: 2 },
              { name: 'norwegian', test: sharedNorwegian, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
