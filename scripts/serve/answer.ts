import type { IncomingMessage, ServerResponse } from 'node:http';
import { caching, securityHeaders } from '../../src/site/headers.ts';
import { inlineHashesOf, isHostFile } from '../deploy/host-files.ts';
import { find, findFile, isMissing } from './find-file.ts';
import { refuse, refuseMissing } from './refuse.ts';
import { folderAddress, readRequestPath } from './request-path.ts';
import { sendFile } from './send-file.ts';

/** A folder to serve, and the names of the folders in the base path. */
export interface Site {
  folder: string;
  base: readonly string[];
}

/** Answers a request, whatever it is. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  // Read each time: a build may have put another site in the place of this one.
  const headers = securityHeaders(inlineHashesOf(site.folder));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', caching.default);
  try {
    await lookUp(request, response, site);
  } catch (error) {
    // Half of an answer cannot be taken back: the client has left, or shall see that the rest is lacking.
    if (response.headersSent) response.destroy();
    else if (isMissing(error)) await refuseMissing(request, response, site.folder);
    else refuse(response, 500);
  }
}

async function lookUp(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base }: Site,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const asked = readRequestPath(request.url ?? '/', base);
  if (!asked) return refuseMissing(request, response, folder);
  const found = await find(folder, asked.names);
  const page = found?.isFolder ? await findFile(folder, [...asked.names, 'index.html']) : undefined;
  if (page && !asked.slash) {
    const location = folderAddress([...base, ...asked.names], asked.query);
    return void response.writeHead(301, { Location: location, 'Content-Length': 0 }).end();
  }
  const file = page ?? (found?.isFolder || asked.slash ? undefined : found);
  if (!file || isHostFile(file.path)) return refuseMissing(request, response, folder);
  return sendFile(request, response, file);
}
