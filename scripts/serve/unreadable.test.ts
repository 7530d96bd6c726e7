import fs, { type PathLike, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { Server } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { securityHeaders } from '../../src/site/headers.ts';
import { startServer } from '../../tests/helpers/server.ts';

const page = 'x'.repeat(300_000);
const files = { 'site/index.html': 'forside', 'site/404.html': 'borte', 'site/stor.bin': page };
const failing = (code: string) => Object.assign(new Error(code), { code });

type Open = (path: string, flags: string, mode: number, done: OpenDone) => void;
type OpenDone = (error: Error | null, descriptor?: number) => void;
type Read = (...given: ReadArguments) => void;
type ReadArguments = [number, Buffer, number, number, number | null, ReadDone];
type ReadDone = (error: Error | null, length: number, buffer: Buffer) => void;

/** Has the file system of the next files that are read do something else. */
function replaceFileSystem(replace: (path: string) => { open?: Open; read?: Read }) {
  const createReadStream = fs.createReadStream;
  const spy = vi.spyOn(fs, 'createReadStream').mockImplementation((path: PathLike, options) =>
    createReadStream(path, {
      ...(typeof options === 'object' && options),
      fs: { open: fs.open, read: fs.read, close: fs.close, ...replace(String(path)) },
    } as Parameters<typeof createReadStream>[1]),
  );
  onTestFinished(() => spy.mockRestore());
}

/** Does something, and then opens the file as ever. */
const openAfter =
  (act: (path: string) => void): Open =>
  (path, flags, mode, done) => {
    act(path);
    fs.open(path, flags, mode, done);
  };

describe('a file that cannot be opened', () => {
  test.each([
    ['EACCES', 500, '500 Internal Server Error\n'],
    ['EMFILE', 500, '500 Internal Server Error\n'],
    ['EIO', 500, '500 Internal Server Error\n'],
    ['ENOENT', 404, 'borte'],
  ])('%s answers %i, and the server goes on', async (code, status, body) => {
    const { get } = await startServer(files);
    replaceFileSystem(() => ({ open: (_path, _flags, _mode, done) => done(failing(code)) }));
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      const answer = await get('/', headers);
      expect(answer.status).toBe(status);
      expect(answer.headers['content-security-policy']).toBe(
        securityHeaders({})['Content-Security-Policy'],
      );
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers.etag).toBeUndefined();
    }
    expect((await get('/')).body.toString()).toBe(body);
    vi.restoreAllMocks();
    expect((await get('/')).body.toString()).toBe('forside');
  });
});

describe('a file that changes between the look at it and its opening', () => {
  test('deleted: it is not there', async () => {
    const { get } = await startServer(files);
    replaceFileSystem(() => ({ open: openAfter((path) => rmSync(path)) }));
    expect((await get('/stor.bin')).status).toBe(404);
  });

  test.each([
    ['longer', `${page}${page}`],
    ['shorter', 'ny'],
    ['another of the same length', 'y'.repeat(page.length)],
  ])('replaced by a %s one: none of it is sent as the old one', async (_, text) => {
    const { get } = await startServer(files);
    replaceFileSystem(() => ({
      open: openAfter((path) => {
        rmSync(path);
        writeFileSync(path, text);
      }),
    }));
    expect((await get('/stor.bin')).status).toBe(500);
    vi.restoreAllMocks();
    expect((await get('/stor.bin')).body.toString()).toBe(text);
  });
});

describe('a file that fails half-way is cut off, not ended', () => {
  test.each([
    ['shortened meanwhile', {}, (path: string) => truncateSync(path, 100_000)],
    [
      'shortened meanwhile, zipped',
      { 'accept-encoding': 'gzip' },
      (path: string) => truncateSync(path, 100_000),
    ],
    ['unreadable from there', {}, undefined],
  ])('%s', async (_, headers, shorten) => {
    const { get } = await startServer({ ...files, 'site/stor.txt': page });
    replaceFileSystem((path) => {
      let reads = 0;
      const read: Read = (...given) => {
        const [, buffer, , , , done] = given;
        if (++reads === 2 && !shorten) return done(failing('EIO'), 0, buffer);
        if (reads === 2) shorten?.(path);
        fs.read(...given);
      };
      return { read };
    });
    await expect(get('/stor.txt', headers)).rejects.toThrow('aborted');
    expect((await get('/index.html')).status).toBe(200);
  });
});

test('a connection that cannot be taken does not end the server', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen');
  onTestFinished(() => listen.mockRestore());
  const { get } = await startServer(files);
  const [server] = listen.mock.contexts as [Server];
  server.emit('error', failing('EMFILE'));
  expect((await get('/')).status).toBe(200);
});
