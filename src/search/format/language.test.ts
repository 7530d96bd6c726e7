import { expect, test } from 'vitest';
import { asName, prepareGroups } from './language.ts';
import { groupToken } from './tokens.ts';

test('phrases belong to the groups by their numbers, and names are told from what means the whole group', () => {
  const { groups, synonyms, names } = prepareGroups([
    [0, ['a']],
    [3, ['b', 'c', asName('d')]],
  ]);
  expect([...groups.tokens]).toEqual([
    ['a', [groupToken(0)]],
    ['b', [groupToken(3)]],
    ['c', [groupToken(3)]],
    ['d', [groupToken(3)]],
  ]);
  expect([...synonyms.tokens.keys()]).toEqual(['a', 'b', 'c']);
  expect([...names.tokens]).toEqual([['d', [groupToken(3)]]]);
});
