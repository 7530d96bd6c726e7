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

/** What pages hold in themselves and may run or show: sources such as `'sha256-…'`, by directive. */
export type InlineHashes = Partial<Record<'script-src' | 'style-src', readonly string[]>>;

/** A host file of the built site that holds its `InlineHashes`. */
export const inlineHashesFile = 'deploy/inline.json';

/** The policy as a page can carry it; browsers heed `frame-ancestors` in a header alone. */
export const pagePolicy = (inline: InlineHashes): string =>
  Object.entries({ ...policy, ...inline })
    .map(([directive, own]) =>
      [directive, ...(typeof own === 'string' ? [own] : ["'self'", ...own])].join(' '),
    )
    .join('; ');

/** What goes with every answer: pages, files, redirects and errors. */
export const securityHeaders = (inline: InlineHashes): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${pagePolicy(inline)}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** Reads the text of the file that holds the hashes; what is no hash is left out, as it would be sent in a header. */
export function readInlineHashes(text: string): InlineHashes {
  const found = JSON.parse(text) as Record<string, unknown>;
  const hashes = (directive: string) => {
    const listed = found[directive];
    return Array.isArray(listed)
      ? listed.filter((hash) => /^'sha256-[\w+/]{43}='$/.test(String(hash))).map(String)
      : [];
  };
  return { 'script-src': hashes('script-src'), 'style-src': hashes('style-src') };
}

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
