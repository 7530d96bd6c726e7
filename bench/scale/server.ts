import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A running server. */
export interface FolderServer {
  address: string;
  /** Bytes of a file's body as it is sent. */
  sizeOf: (url: string) => number;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a static host does: text gzipped, answers kept by the browser. The headers are the same for
 * all engines, and files are zipped once, so that the server takes no time from what is measured.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const answers = new Map<string, { type: string; body: Buffer; zipped: boolean } | undefined>();
  const answer = (path: string) => {
    if (!answers.has(path)) answers.set(path, read(folder, path));
    return answers.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answer(decodeURIComponent(pathname));
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': found.body.length,
      'cache-control': 'max-age=3600',
      ...(found.zipped && { 'content-encoding': 'gzip' }),
    });
    response.end(found.body);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    sizeOf: (url) => answer(decodeURIComponent(new URL(url).pathname))?.body.length ?? 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function read(folder: string, path: string) {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return undefined;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zipped = /text|json|javascript|svg/.test(type);
  const bytes = readFileSync(file);
  return { type, zipped, body: zipped ? gzipSync(bytes) : bytes };
}
