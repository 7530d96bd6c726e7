import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { ask } from '../../tests/helpers/server.ts';

/** The command of the server as a process that may open few files, and its address. */
async function startProcess() {
  const folder = makeFolder({
    'index.html': 'forside',
    'stor.bin': randomBytes(4_000_000),
    'stor.txt': randomBytes(4_000_000).toString('base64'),
  });
  const command = 'ulimit -n 120 && exec "$0" scripts/serve.ts --port 0 --host 127.0.0.1';
  const server = spawn('sh', ['-c', command, process.execPath], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill());
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  return { server, address: line.replace(/^.*(?=http)/, '') };
}

/** Asks for a file and hangs up: at once, at the first bytes of the answer, or when some of it has come. */
const giveUp = (address: string, path: string, after: number) =>
  new Promise<void>((done) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: gzip\r\n\r\n`,
      );
      if (after === 0) socket.destroy();
    });
    let received = 0;
    socket.on('data', ({ length }) => {
      received += length;
      if (received >= after) socket.destroy();
    });
    socket.on('error', () => {}).on('close', () => done());
  });

/** Files that a process has open in a folder; connections close when they will. */
const openFiles = ({ pid }: ChildProcess) => readdirSync(`/proc/${pid}/fd`).length;

const paths = ['/stor.bin', '/stor.txt', '/', '/borte'];

test.skipIf(process.platform !== 'linux')(
  'downloads that are given up leave no file open and the process alive',
  async () => {
    const { server, address } = await startProcess();
    await ask(address, '/stor.txt', { headers: { 'accept-encoding': 'gzip' } });
    const before = openFiles(server);
    for (let batch = 0; batch < 15; batch++)
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          giveUp(address, paths[at % paths.length] ?? '/', [0, 1, 100_000][at % 3] ?? 0),
        ),
      );
    await expect.poll(() => openFiles(server), { timeout: 10_000 }).toBeLessThanOrEqual(before);
    expect(server.exitCode).toBeNull();

    // More at once than the process may open.
    await Promise.all(
      Array.from({ length: 300 }, (_, at) => giveUp(address, paths[at % 2] ?? '/', 100_000)),
    );
    await expect.poll(() => openFiles(server), { timeout: 10_000 }).toBeLessThanOrEqual(before);
    expect(server.exitCode).toBeNull();
    expect((await ask(address, '/')).body.toString()).toBe('forside');
  },
  60_000,
);
