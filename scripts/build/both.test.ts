import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { both } from './both.ts';

const failing = () => Promise.reject(new Error('a'));

test('gives both results', async () => {
  expect(await both(Promise.resolve(1), Promise.resolve('x'))).toEqual([1, 'x']);
});

test('waits for the one when the other has failed, and passes its error on', async () => {
  let ended = false;
  const slow = setTimeout(5).then(() => {
    ended = true;
  });
  await expect(both(failing(), slow)).rejects.toThrow(/^a$/);
  expect(ended).toBe(true);
});

test('tells both errors', async () => {
  await expect(both(failing(), Promise.reject(new Error('b')))).rejects.toThrow(/a.*b/s);
});

test('tells once what both failed from', async () => {
  const failed = failing();
  await expect(both(failed, failed)).rejects.toThrow(/^a$/);
});
