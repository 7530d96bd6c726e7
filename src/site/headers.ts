import { editionsFolder, indexFolder } from '../search/format/files.ts';

/**
 * The one table of what a host should send with the site. Our own server sends it, the pages carry the policy, and the
 * build writes it for other hosts.
 */

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy as a page can carry it; browsers heed `frame-ancestors` in a header alone. */
export const pagePolicy = Object.entries(policy)
  .map((directive) => directive.join(' '))
  .join('; ');

/** What goes with every answer: pages, files, redirects and errors. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The Cache-Control of answers: a browser asks each time whether a file has changed, unless its name changes with it. */
export const caching = {
  default: 'no-cache',
  hashed: 'public, max-age=31536000, immutable',
  /** Folders where a hash of the content stands in every path. */
  hashedFolders: ['_astro/', `${indexFolder}/index/`, editionsFolder],
};

/** The Cache-Control of a file, by its path in the built site. */
export const cacheControl = (path: string): string =>
  caching.hashedFolders.some((folder) => path.startsWith(folder))
    ? caching.hashed
    : caching.default;
