import { caching, type InlineHashes, securityHeaders } from '../../src/site/headers.ts';

/** The `staticwebapp.config.json` of Azure Static Web Apps. */
export const azureConfig = (base: string, inline: InlineHashes): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: { ...securityHeaders(inline), 'Cache-Control': caching.default },
      routes: caching.hashedFolders.map((folder) => ({
        route: `${base}${folder}*`,
        headers: { 'Cache-Control': caching.hashed },
      })),
      responseOverrides: { 404: { rewrite: `${base}404.html`, statusCode: 404 } },
    },
    undefined,
    2,
  )}\n`;
