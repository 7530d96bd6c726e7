import { expect, test } from 'vitest';
import { vocabulary } from '../../../tests/helpers/records.ts';
import { readVocabulary } from '../../records/read-content.ts';
import { namedToken, tagToken } from '../format/tokens.ts';
import { checkTokens } from './check-tokens.ts';

const [group] = vocabulary['target-groups'];
if (!group) throw new Error('no target group');
const alike = {
  ...vocabulary,
  'target-groups': ['unge-under-25', 'unge-under-30'].map((id) => ({ ...group, id })),
};
/** A mint that forgets digits. */
const careless = {
  tag: (sign: string, id: string) => tagToken(sign, id.replace(/\d/g, '')),
  paragraph: [namedToken],
};

test('the ids of our vocabulary all have tokens of their own', () => {
  expect(checkTokens(readVocabulary('content').vocabulary)).toEqual([]);
});

test('ids that differ in digits alone are told apart', () => {
  expect(checkTokens(alike)).toEqual([]);
});

test('two ids that the mint gives one token are refused, both named', () => {
  expect(checkTokens(alike, careless)).toEqual([
    {
      file: 'vocabulary/target-groups.yaml',
      field: 'unge-under-30',
      message: expect.stringMatching(
        /^cannot be told apart from "unge-under-25" of vocabulary\/target-groups\.yaml .*; give one of them another id$/,
      ),
    },
  ]);
});
