import { caching, type InlineHashes, securityHeaders } from '../../src/site/headers.ts';

/**
 * A snippet for the server block of nginx. A location that adds a header inherits none, so that each says them all;
 * an error page is a request of its own, so that one below a hashed folder is not kept.
 */
export const nginxConfig = (
  base: string,
  inline: InlineHashes,
): string => `# Made by the build from src/site/headers.ts
# For a server block whose root holds the site: include …/deploy/nginx.conf;
# The policy names what this build's pages hold by its hash: reload nginx with each build.
location "${base}" {
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  default_type application/octet-stream;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/plain text/xml application/javascript text/javascript application/json application/xml image/svg+xml;
${headers(inline, caching.default, '  ')}
${caching.hashedFolders
  .map(
    (folder) => `
  location "${base}${folder}" {
${headers(inline, caching.hashed, '    ')}
  }
`,
  )
  .join('')}}
`;

const headers = (inline: InlineHashes, cacheControl: string, indent: string) =>
  Object.entries({ ...securityHeaders(inline), 'Cache-Control': cacheControl })
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
