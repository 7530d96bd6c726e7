import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFile } from './find-file.ts';
import { goesZipped } from './zip.ts';

/** Answers with an error and no page. */
export function refuse(response: ServerResponse, status: number, range?: string): void {
  const text = `${status} ${STATUS_CODES[status]}\n`;
  response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': text.length,
      ...(range !== undefined && { 'Content-Range': range }),
    })
    .end(text);
}

/** Answers that there is no such page, with the site's own page for that. */
export async function refuseMissing(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const page = await readPage(folder);
  if (!page) return refuse(response, 404);
  const type = 'text/html; charset=utf-8';
  const zip = goesZipped(request, type);
  const body = zip ? gzipSync(page) : page;
  response
    .writeHead(404, {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(zip && { 'Content-Encoding': 'gzip' }),
      Vary: 'Accept-Encoding',
    })
    .end(body);
}

async function readPage(folder: string) {
  try {
    const found = await findFile(folder, ['404.html']);
    return found && (await readFile(join(found.root, found.path)));
  } catch {
    return undefined;
  }
}
