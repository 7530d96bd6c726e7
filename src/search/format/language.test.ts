import { expect, test } from 'vitest';
import { prepareGroups } from './language.ts';
import { groupToken } from './tokens.ts';

test('the groups of a list are numbered by their place', () => {
  expect([...prepareGroups([['a'], ['b', 'c']]).tokens]).toEqual([
    ['a', [groupToken(0)]],
    ['b', [groupToken(1)]],
    ['c', [groupToken(1)]],
  ]);
});
