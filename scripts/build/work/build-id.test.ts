import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { buildIdPattern, createBuildId, hasEnded } from './build-id.ts';

const withPid = (pid: number) => `${pid}-0123abcd`;

test('an id is like no other, and goes into a pattern', () => {
  const ids = [createBuildId(), createBuildId()];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(new RegExp(`^${buildIdPattern}$`));
});

test('a build goes on while its process does', () => {
  expect(hasEnded(createBuildId())).toBe(false);
  expect(hasEnded(withPid(process.ppid))).toBe(false);
});

test('it has ended with its process, or where another one has got its number', () => {
  expect(hasEnded(withPid(spawnSync(process.execPath, ['-e', '']).pid))).toBe(true);
  expect(hasEnded(withPid(process.pid))).toBe(true);
});

test.each(['', '0-0123abcd', 'x', '99999999999-0123abcd'])('%j is nobody any more', (id) => {
  expect(hasEnded(id)).toBe(true);
});
