import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { meanwhile } from './meanwhile.ts';

function* counting(limit: number) {
  for (let step = 0; step < limit; step++) yield step;
}

test('takes steps until the promise has settled, and leaves the others', async () => {
  const steps = counting(Number.POSITIVE_INFINITY);
  expect(await meanwhile(setTimeout(20, 'a'), steps)).toBe('a');
  expect(steps.next().value).toBeGreaterThan(0);
});

test('takes no step when there is nothing to wait for', async () => {
  const steps = counting(3);
  expect(await meanwhile(Promise.resolve('a'), steps)).toBe('a');
  expect(steps.next().value).toBe(0);
});

test('waits on when there are no steps left', async () => {
  const steps = counting(2);
  expect(await meanwhile(setTimeout(20, 'a'), steps)).toBe('a');
  expect(steps.next().done).toBe(true);
});

test('rejects like the promise, and with what goes wrong in a step', async () => {
  const failing = setTimeout(5).then(() => Promise.reject(new Error('a')));
  await expect(meanwhile(failing, counting(2))).rejects.toThrow(/^a$/);
  function* broken() {
    yield 1;
    throw new Error('b');
  }
  await expect(meanwhile(setTimeout(20), broken())).rejects.toThrow(/^b$/);
});
