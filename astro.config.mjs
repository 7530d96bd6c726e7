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

/** Serves the part of the design tokens that the stylesheet uses as the text `virtual:tokens.css?inline`. */
const tokensPlugin = {
  name: 'tokens',
  resolveId: (/** @type {string} */ id) =>
    id === 'virtual:tokens.css?inline' ? '\0tokens.css?inline' : undefined,
  load: (/** @type {string} */ id) =>
    id === '\0tokens.css?inline' ? tokensCss(readFileSync(tokens, 'utf8')) : undefined,
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
    plugins: [tokensPlugin, subsetFontPlugin],
    build: {
      assetsInlineLimit: 0,
      // Astro marks entries of collections with a directive, of which the bundler warns (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
