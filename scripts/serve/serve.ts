import { once } from 'node:events';
import { createServer } from 'node:http';
import { answer } from './answer.ts';
import { answerBadRequest } from './bad-request.ts';
import { findFile } from './find-file.ts';
import { listen } from './listen.ts';
import { folderAddress, namesIn } from './request-path.ts';
import { ServeError } from './serve-error.ts';

/** A running server. */
export interface SiteServer {
  address: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves a built site under a base path, on the given port or the next one that is free.
 * @throws ServeError where there is no site, or nowhere to listen
 */
export async function serve(
  folder: string,
  { port: wanted = 0, host = 'localhost', base = '/' } = {},
): Promise<SiteServer> {
  if (!(await findFile(folder, ['index.html'])))
    throw new ServeError(`There is no site in ${folder}: run "npm run build" first.`);
  const names = namesIn(base);
  const server = createServer((request, response) => {
    void answer(request, response, { folder, base: names });
  }).on('clientError', answerBadRequest);
  // Node would answer these two by itself, without our headers or not at all.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', (_, socket) => answerBadRequest({ code: 'CONNECT' }, socket));
  const port = await listen(server, { port: wanted, host });
  // A connection that cannot be taken, as too many are open, is no reason to end the others.
  server.on('error', () => {});
  return {
    address: `http://${nameOf(host)}:${port}${folderAddress(names)}`,
    port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The host as it stands in an address that a browser can open. */
const nameOf = (host: string) => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};
