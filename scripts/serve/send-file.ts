import { once } from 'node:events';
import { fstatSync, ReadStream, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import send from '@fastify/send';
import { cacheControl } from '../../src/site/headers.ts';
import type { Found } from './find-file.ts';
import { refuse, refuseMissing } from './refuse.ts';
import { goesZipped } from './zip.ts';

// The library calls it by the name that RFC 9239 gave up.
send.mime.define({ 'text/javascript': ['js', 'mjs'] }, true);

/**
 * Sends a file, a part of it, or that it has not changed.
 * @throws before anything is sent where it cannot be read; later where that fails half-way or the client leaves
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path }: Found,
): Promise<void> {
  const type = send.mime.getType(path) ?? 'application/octet-stream';
  const zip = goesZipped(request, type);
  const sent = await send(request, path.split('/').map(encodeURIComponent).join('/'), {
    root,
    index: false,
    cacheControl: false,
    // A part is counted in the bytes of the file, not in those of the zipped answer.
    acceptRanges: !zip,
  });
  const { statusCode, stream, headers } = sent;
  if (sent.type === 'directory' || statusCode === 404)
    return refuseMissing(request, response, root);
  if (sent.type === 'error') return refuse(response, statusCode, headers['Content-Range']);

  const body = stream instanceof ReadStream ? stream : undefined;
  if (body) await untilOpen(body, sent.metadata.stat);
  const length = Number(headers['Content-Length']);
  if (zip && statusCode !== 304) {
    headers['Content-Encoding'] = 'gzip';
    delete headers['Content-Length'];
  }
  response.writeHead(statusCode, {
    ...(statusCode !== 304 && { 'Content-Type': type }),
    ...headers,
    'Cache-Control': cacheControl(path),
    Vary: 'Accept-Encoding',
  });
  if (!body) return void response.end();
  // Somebody may shorten the file meanwhile; the client must not take what comes next for the rest of it.
  body.once('end', () => body.bytesRead === length || response.destroy());
  try {
    await pipeline(zip ? [body, createGzip(), response] : [body, response]);
  } finally {
    // Where the client has left already, the pipeline does not begin, and closes nothing.
    body.destroy();
  }
}

/** Waits for a file to be opened, and makes sure that it is the one whose length and date are sent. */
async function untilOpen(stream: ReadStream, expected: Stats) {
  const [descriptor] = (await once(stream, 'open')) as [number];
  const { ino, size, mtimeMs } = fstatSync(descriptor);
  if (ino === expected.ino && size === expected.size && mtimeMs === expected.mtimeMs) return;
  stream.destroy();
  throw new Error('The file was replaced while it was being opened');
}
