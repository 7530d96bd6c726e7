import { expect, test } from 'vitest';
import { cached } from './cache.ts';

function makeKept(most?: number, failing: string[] = []) {
  const loaded: string[] = [];
  const get = cached(async (key: string) => {
    loaded.push(key);
    if (failing.includes(key)) throw new Error(key);
    return key.toUpperCase();
  }, most);
  return { get, loaded };
}

test('what is asked for twice is loaded once', async () => {
  const { get, loaded } = makeKept();
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['A', 'A', 'B']);
  expect(loaded).toEqual(['a', 'b']);
});

test('what failed is loaded again', async () => {
  const { get, loaded } = makeKept(undefined, ['a']);
  await expect(get('a')).rejects.toThrow('a');
  await expect(get('a')).rejects.toThrow('a');
  expect(loaded).toEqual(['a', 'a']);
});

test('of more than there is room for, the one not asked for longest goes', async () => {
  const { get, loaded } = makeKept(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(loaded).toEqual(['a', 'b', 'c', 'b']);
});
