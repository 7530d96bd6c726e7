import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { builtEnvironment } from '../tests/helpers/environment.ts';
import { makeFolder } from '../tests/helpers/folders.ts';
import { ask } from '../tests/helpers/server.ts';

const site = { 'index.html': 'forside' };

/** Starts the script until the test ends. */
function start(args: string[], settings: Record<string, string> = {}) {
  const folder = makeFolder(site);
  const process_ = spawn(process.execPath, ['scripts/serve.ts', ...args], {
    env: builtEnvironment({ OUT_DIR: folder, ...settings }),
  });
  onTestFinished(() => void process_.kill());
  return process_;
}

/** What it prints until it serves, and where it does. */
async function served({ stdout }: ChildProcess) {
  if (!stdout) throw new Error('No output');
  const lines: string[] = [];
  for await (const line of createInterface(stdout)) {
    lines.push(line);
    const address = /^Erfaringsbanken: (\S+)$/.exec(line)?.[1];
    if (address) return { lines, address };
  }
  throw new Error(lines.join('\n'));
}

/** What it says when it gives up. */
async function refused(child: ChildProcess) {
  if (!child.stderr) throw new Error('No output');
  const [message, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { message, code };
}

test('prints where it serves, which a base path is part of', async () => {
  const { lines, address } = await served(start(['--port', '0'], { BASE_PATH: '/a/b/' }));
  expect(lines).toHaveLength(1);
  expect(address).toMatch(/^http:\/\/localhost:\d+\/a\/b\/$/);
  expect((await ask(address, '/a/b/')).body.toString()).toBe('forside');
});

test('takes the next port where one is in use, and says so', async () => {
  const first = await served(start(['--port', '0']));
  const { port } = new URL(first.address);
  for (const second of [start(['--port', port], { PORT: '1' }), start([], { PORT: port })]) {
    const { lines, address } = await served(second);
    const next = new URL(address).port;
    expect(Number(next)).toBeGreaterThan(Number(port));
    expect(lines[0]).toBe(`Port ${port} is in use, so it is ${next} instead.`);
    expect((await ask(address, '/')).status).toBe(200);
  }
});

test.each([
  ['a port that is none', ['--port', 'abc'], {}, /^--port is "abc"/],
  ['a port out of range', [], { PORT: '70000' }, /^PORT is "70000"/],
  ['a word too many', ['4000'], {}, /^Cannot read "4000"/],
  ['a host elsewhere', ['--port', '0', '--host', '203.0.113.7'], {}, /^Cannot listen on the host/],
  [
    'no site',
    [],
    { OUT_DIR: 'borte' },
    /^There is no site in .*borte: run "npm run build" first\./,
  ],
])('%s: one sentence and no stack trace', async (_, args, settings, sentence) => {
  const { message, code } = await refused(start(args, settings));
  expect(message).toMatch(sentence);
  expect(message.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});
