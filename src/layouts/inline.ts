import { createHash } from 'node:crypto';
import fallbackFont from 'virtual:fallback-font.css?inline';
import tokens from 'virtual:tokens.css?inline';
import fontFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import searchStart from '../browser/search-start.js?raw';
import type { InlineHashes } from '../site/headers.ts';
import page from '../styles/index.css?inline';
import search from '../styles/search/index.css?inline';

/** The font of every page, which the stylesheet names and pages ask for at once. */
export { fontFile };

/** What pages hold in themselves, so that nothing has to be fetched before they are seen. */
export const inline = {
  /** The stylesheet of every page. */
  pageStyle: tokens + fallbackFont + page,
  /** What only /sok/ shows besides. */
  searchStyle: search,
  /** What /sok/ says until its scripts have come. */
  searchStart: searchStart.trim(),
};

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** How the policy names them. */
export const inlineHashes: InlineHashes = {
  'script-src': [hashOf(inline.searchStart)],
  'style-src': [inline.pageStyle, inline.searchStyle].map(hashOf),
};
