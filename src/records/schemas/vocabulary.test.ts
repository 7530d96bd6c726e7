import { expect, test } from 'vitest';
import { vocabulary } from '../../../tests/helpers/records.ts';
import { type VocabularyName, vocabularySchemas } from './vocabulary.ts';

const names = Object.keys(vocabularySchemas) as VocabularyName[];

test.each(names)('%s: parsing again changes nothing, an unknown key is refused', (name) => {
  const [value] = vocabulary[name];
  expect(vocabularySchemas[name].parse(value)).toEqual(value);
  expect(vocabularySchemas[name].safeParse({ ...value, lable: 'x' }).success).toBe(false);
});

test('numbers of counties and municipalities are text, so that a leading zero stays', () => {
  const [county] = vocabulary.counties;
  expect(vocabularySchemas.counties.safeParse({ ...county, number: 3 }).success).toBe(false);
  expect(vocabularySchemas.counties.safeParse({ ...county, number: '03' }).success).toBe(true);
});
