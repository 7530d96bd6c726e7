import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serve } from '../../scripts/serve/serve.ts';
import { securityHeaders } from '../../src/site/headers.ts';
import { makeFolder } from './folders.ts';

/** What a server answered. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server for a path exactly as it is written, on a connection of its own. */
export const ask = (
  address: string,
  path: string,
  options: Pick<RequestOptions, 'method' | 'headers'> = {},
): Promise<Answer> =>
  new Promise((done, fail) => {
    request(new URL(address).origin, { path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', fail);
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', fail)
      .end();
  });

/** Serves the folder `site` of the files until the test ends. */
export async function startServer(files: Record<string, string | Uint8Array>, base = '/') {
  const parent = makeFolder(files);
  const folder = join(parent, 'site');
  const { address, close } = await serve(folder, { base });
  onTestFinished(close);
  return {
    folder,
    address,
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      ask(address, path, { headers, method }),
  };
}

/** A small site in the folder `site`, with something beside it that nobody may see. */
export const siteFiles = {
  'site/index.html': 'forside',
  'site/404.html': 'finnes ikke',
  'site/om/index.html': 'om siden',
  'site/blå bær.txt': 'bær',
  'site/blå bær/index.html': 'bær',
  'site/tom/annet.txt': 'uten index.html',
  'site/logo.woff2': 'skrift',
  'site/_astro/a.B3x.js': 'let a;',
  'site/pagefind/index/b-1.pf_index': new Uint8Array([0x1f, 0x8b, 0]),
  'site/_headers': '/*',
  'site/.nojekyll': '',
  'site/.git/index.html': 'skjult',
  'site/deploy/nginx.conf': 'location',
  'secret.txt': 'hemmelig',
  'site-private/secret.txt': 'hemmelig',
};

/** The headers of the table as a client sees them. */
export const sentAlways = Object.fromEntries(
  Object.entries(securityHeaders({})).map(([name, value]) => [name.toLowerCase(), value]),
);

/** The text of an answer. */
export const textOf = ({ body }: Answer): string => body.toString();
