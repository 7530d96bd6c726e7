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

/** `field: message` of everything wrong with the first value of a list after changes. */
function problems(name: VocabularyName, changes: object): string[] {
  const [value] = vocabulary[name];
  const issues = vocabularySchemas[name].safeParse({ ...value, ...changes }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const lovdata = (url: string) => ({ lovdata: [{ label: '§ 17', url }] });

test.each<[VocabularyName, object, string]>([
  ['methods', { label: { nb: '  ', nn: 'x' } }, 'label.nb: is empty; write the text'],
  ['methods', { label: { nb: 'x', nn: '\u200B' } }, 'label.nn: is empty; write the text'],
  ['methods', { synonyms: ['bar', ' '] }, 'synonyms.1: is empty; write the text'],
  ['methods', { synonyms: ['bar', 'Bar'] }, 'synonyms: lists "Bar" twice; keep one'],
  ['methods', { explanation: { nb: '' } }, 'explanation.nb: is empty; write the text'],
  ['methods', { id: 'con' }, 'id: is a name that Windows keeps for a device'],
  ['synonyms', { words: ['a', 'A '] }, 'words: lists "A" twice; keep one'],
  ['paragraphs', { short: '\u00A0' }, 'short: is empty; write the text'],
  ['paragraphs', { checked: '2023-02-29' }, 'checked: is a day that does not exist'],
  ['paragraphs', lovdata('http://lovdata.no'), 'lovdata.0.url: is not encrypted; write https:'],
  ['paragraphs', lovdata('javascript:x'), 'lovdata.0.url: begins with javascript:'],
  ['paragraphs', lovdata('data:text/html,x'), 'lovdata.0.url: begins with data:'],
  ['paragraphs', lovdata('//lovdata.no'), 'lovdata.0.url: leaves its beginning out'],
  ['paragraphs', lovdata('/om/'), 'lovdata.0.url: is no page elsewhere; write https://…'],
  ['paragraphs', lovdata('mailto:a@b.no'), 'lovdata.0.url: is no page elsewhere'],
  ['paragraphs', lovdata('lovdata'), 'lovdata.0.url: is no address that begins as one'],
  ['counties', { from: '2024-01-01', to: '2023-12-31' }, ': ends before it begins; correct from'],
  ['counties', { from: '2024-13-01' }, 'from: is in a month that does not exist'],
  ['regions', { counties: [] }, 'counties: has no county'],
  ['documents', { year: 222 }, 'year: is not in the years 1900 to 2099'],
  ['documents', { file: 'a?.txt' }, 'file: has a character that no file name may have on Windows'],
  ['documents', { file: '../a.txt' }, 'file: ends with a point or a blank'],
  ['documents', { rows: '/rader' }, 'rows: is empty; write the name'],
  ['documents', { file: 'nul.txt' }, 'file: is a name that Windows keeps for a device'],
])('%s: %j is refused', (name, changes, message) => {
  expect(problems(name, changes)).toEqual([expect.stringContaining(message)]);
});

test.each<[VocabularyName, object]>([
  ['paragraphs', lovdata('https://lovdata.no/lov/2009-12-18-131/§17')],
  ['counties', { from: '2023-12-31', to: '2024-01-01' }],
  ['documents', { file: '2024/Rapport (1).txt', rows: 'rader/2024' }],
])('%s: %j is sound', (name, changes) => {
  expect(problems(name, changes)).toEqual([]);
});
