import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { explain, listen } from './listen.ts';

/** Listens until the test ends. */
async function start(port: number, host = '127.0.0.1') {
  const server = createServer();
  const taken = await listen(server, { port, host });
  onTestFinished(() => void server.close());
  return taken;
}

describe('a port that is in use', () => {
  test('gives way to the next that is free', async () => {
    const port = await start(0);
    const next = await start(port);
    expect(next).toBeGreaterThan(port);
    expect(await start(port)).toBeGreaterThan(next);
  });

  test('is the end of it where it is the last', async () => {
    await start(65_535);
    await expect(start(65_535)).rejects.toThrow(
      'All ports from 65535 to 65535 are in use: choose a lower one with --port.',
    );
  });
});

test.each(['203.0.113.7', 'eksempel.invalid', 'http://localhost', '1.2.3'])(
  'a host that is not here: %s',
  async (host) => {
    await expect(start(0, host)).rejects.toThrow(
      /^Cannot listen on the host ".+" \([A-Z_]+\): --host takes localhost, 0\.0\.0\.0 for all networks, or an address of this machine\.$/,
    );
  },
);

test('a port that the system keeps for itself', () => {
  expect(explain('EACCES', 'localhost', 80)).toMatch(/^The system keeps port 80 for itself/);
});
