import { caching, type InlineHashes, securityHeaders } from '../../src/site/headers.ts';

/**
 * The `_headers` of Netlify and Cloudflare. Several of its rules can hold for one address, and then hosts join the
 * values of a header, so that the default of caching stands in none: it is the one that these hosts have.
 */
export const netlifyHeaders = (base: string, inline: InlineHashes): string =>
  [
    '# Made by the build from src/site/headers.ts',
    rule(`${base}*`, Object.entries(securityHeaders(inline))),
    ...caching.hashedFolders.map((folder) =>
      rule(`${base}${folder}*`, [['Cache-Control', caching.hashed]]),
    ),
    '',
  ].join('\n');

const rule = (address: string, headers: readonly (readonly [string, string])[]) =>
  [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
