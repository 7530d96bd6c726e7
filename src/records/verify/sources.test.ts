import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFixture, fixture } from '../../../tests/helpers/folders.ts';
import { vocabulary } from '../../../tests/helpers/records.ts';
import { formatProblem } from '../problem.ts';
import { openSources, parseRow, sourceProblems } from './sources.ts';

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

test('sources that can be read have no problems', () => {
  expect(sourceProblems(fixture('sources'), vocabulary.documents)).toEqual([]);
});

test('sources that are missing or have another encoding are told together', () => {
  const folder = copyFixture('sources');
  writeFileSync(join(folder, 'undersokelse.txt'), Buffer.from('Blåbær', 'latin1'));
  writeFileSync(join(folder, 'rader/002.txt'), Buffer.from('Kort', 'utf16le'));
  writeFileSync(join(folder, 'rader/.DS_Store'), Uint8Array.of(0, 255));
  rmSync(join(folder, 'notat.md'));
  expect(sourceProblems(folder, vocabulary.documents).map(formatProblem)).toEqual([
    'undersokelse.txt: is not UTF-8; save it with the encoding UTF-8',
    'rader/002.txt: is not UTF-8; save it with the encoding UTF-8',
    'notat.md: is missing; put it there',
  ]);
  rmSync(join(folder, 'rader'), { recursive: true });
  expect(sourceProblems(folder, vocabulary.documents).map(formatProblem)).toContain(
    'rader: is missing; create the folder',
  );
});

test('a byte order mark is no part of the first line', () => {
  const folder = copyFixture('sources');
  writeFileSync(join(folder, 'notat.md'), '\uFEFFNotat');
  expect(openSources(folder, vocabulary.documents).document('notat-2020')).toEqual(['Notat']);
});
