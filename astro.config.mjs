import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { generatedFolder, vocabularyFile } from './src/records/paths.ts';
import { settings } from './src/settings/settings.ts';
import { mdxIntegration } from './src/site/mdx/integration.ts';
import { subsetFontPlugin } from './src/styles/subset-font.ts';
import { tokensCss } from './src/styles/tokens.ts';

const tokens = createRequire(import.meta.url).resolve('@navikt/ds-tokens/css');

/** Serves the part of the design tokens that the stylesheet uses as `virtual:tokens.css`. */
const tokensPlugin = {
  name: 'tokens',
  resolveId: (/** @type {string} */ id) =>
    id === 'virtual:tokens.css' ? '\0tokens.css' : undefined,
  load: (/** @type {string} */ id) =>
    id === '\0tokens.css' ? tokensCss(readFileSync(tokens, 'utf8')) : undefined,
};

/** What a search box needs is one file, whatever other scripts need some of it too: the front page loads no second one. */
const searchBox = { name: 'sokefelt', test: /[\\/]search[\\/]page[\\/](?:suggestions|files)\.ts$/ };

/** A script that is fetched later has no stylesheet and little to import: Vite's helper that fetches these beside it is too much. */
const plainImportsPlugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
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
    // A strict Content-Security-Policy allows neither inline scripts nor inline styles.
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
    plugins: [tokensPlugin, subsetFontPlugin, plainImportsPlugin],
    build: {
      assetsInlineLimit: 0,
      // Astro marks entries of collections with a directive, of which the bundler warns (withastro/astro#18087).
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [searchBox] } },
      },
    },
  },
});
