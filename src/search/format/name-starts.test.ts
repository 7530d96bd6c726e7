import { expect, test } from 'vitest';
import { readVocabulary } from '../../records/read-content.ts';
import { allNames } from '../build/names.ts';
import { mayName, nameStarts } from './name-starts.ts';

const names = allNames(readVocabulary('content').vocabulary);
const starts = new Set(nameStarts(names).split(' '));

test('every name may be one, alone, in the genitive and beside other words', () => {
  for (const name of names)
    for (const query of [name, name.toLowerCase(), `${name}s`, `barnefamilier i ${name}`])
      expect(mayName(query, starts), query).toBe(true);
});

test.each([
  'gjeldsrådgivning',
  'unge uten jobb',
  'tett oppfølging',
  'barnefamilier med lite penger',
  'rusproblemer og psykisk helse',
  'kurs i norsk',
])('%s names nothing', (query) => {
  expect(mayName(query, starts)).toBe(false);
});
