import { expect, test } from 'vitest';
import { fixture } from '../../../tests/helpers/folders.ts';
import { vocabulary } from '../../../tests/helpers/records.ts';
import { openSources, parseRow } from './sources.ts';

const sources = openSources(fixture('sources'), vocabulary.documents);

test('a row: columns, line numbers and text', () => {
  expect(
    parseRow('u22', [
      'rad 1',
      '',
      '## tiltak (side 3)',
      '11| Kafe',
      '13|| Mat',
      'løs tekst',
      '## suksess',
      '25| Fint: 3| av 4',
    ]),
  ).toEqual([
    { document: 'u22', number: 11, text: ' Kafe', column: 'tiltak' },
    { document: 'u22', number: 13, text: '| Mat', column: 'tiltak' },
    { document: 'u22', number: 25, text: ' Fint: 3| av 4', column: 'suksess' },
  ]);
});

test('a survey answer is its row', () => {
  const lines = sources.project('u22', 2);
  expect(lines.map(({ number, column }) => [number, column])).toEqual([
    [3, 'navn'],
    [8, 'målgruppe'],
    [14, 'tiltak'],
    [19, 'oppnådd'],
    [31, 'videreføring'],
  ]);
});

test('the lines of a row stand under the same numbers in the document', () => {
  for (const row of [1, 2])
    for (const { number, text } of sources.project('u22', row))
      expect(sources.document('u22')?.[number - 1]).toBe(text.trim());
});

test('another document is read whole', () => {
  expect(sources.project('notat-2020', undefined)[2]).toEqual({
    document: 'notat-2020',
    number: 3,
    text: 'Verkstedet fikk besok av nabokommunen i mai.',
  });
});

test('a document that is not there has no lines', () => {
  expect(sources.document('u99')).toBeUndefined();
  expect(sources.project('u22', 99)).toEqual([]);
});
