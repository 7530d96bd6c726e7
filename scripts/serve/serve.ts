import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a host should send with every answer; the same is recommended for deployment. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** What a host should send with pages besides. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};

/**
 * Serves a folder of static files under a base path.
 * @returns the address and a function that stops serving
 */
export async function serve(
  folder: string,
  { port = 0, host = 'localhost', base = process.env['BASE_PATH'] ?? '/' } = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const root = resolve(folder);
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const pathname = (request.url ?? '/').replace(/[?#].*$/s, '').replace(/^\/+/, '/');
    const path = pathInside(pathname, prefix);
    const file = find(root, path);
    if (file === undefined && path !== undefined && find(root, `${path}/`) !== undefined) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const shown = file ?? find(root, '/404.html');
    if (shown === undefined) {
      response.writeHead(404, securityHeaders).end();
      return;
    }
    const type = types[extname(shown)] ?? 'application/octet-stream';
    const zip =
      /gzip/.test(request.headers['accept-encoding'] ?? '') &&
      /text|json|xml|svg|javascript/.test(type);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...(zip && { 'content-encoding': 'gzip' }),
      ...securityHeaders,
      ...(type.startsWith('text/html') && pageHeaders),
    });
    const body = createReadStream(shown);
    if (zip) body.pipe(createGzip()).pipe(response);
    else body.pipe(response);
  });
  await listen(server, port, host);
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host}:${actual}${prefix}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, host, done);
  });

/** The decoded path below the prefix; `undefined` where the address is malformed or elsewhere. */
function pathInside(pathname: string, prefix: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path === prefix || path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
  } catch {
    return undefined;
  }
}

function find(root: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  try {
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
