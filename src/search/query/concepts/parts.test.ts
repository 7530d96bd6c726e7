import { expect, test } from 'vitest';
import { readKnownWords } from './known-words.ts';
import { isMadeOfKnown, knownParts } from './parts.ts';

const known = readKnownWords(
  'gjeld økonomi veiledning under ungdom bolig andel handel problem retter oppe løpet rett ferdig rask åpenhet ende'
    .split(' ')
    .flatMap((word) => [word, 1]),
);

test.each([
  ['økonomiveiledning', 'økonomi veiledning'],
  ['gjeldsokonomi', 'gjeld økonomi'],
  ['ungdomsbolig', 'ungdom bolig'],
])('%s is searched for by both parts', (typed, used) => {
  expect(knownParts(typed, known)).toEqual({ used, kind: 'parts' });
});

test.each([
  ['økonomixyzx', 'økonomi'],
  ['problematisk', 'problem'],
])('%s is searched for by the part it begins with, a good half of it', (typed, used) => {
  expect(knownParts(typed, known)).toEqual({ used, kind: 'part' });
});

test.each([
  ['menneskehandel', 'a fragment'],
  ['portretter', 'what it ends with'],
  ['ungdomsxyzxyzxyz', 'less than half'],
  ['gjeldxyzx', 'a short part'],
  ['boligene', 'an ending is left'],
  ['underxyzxyz', 'a stop word'],
  ['rettferdig', 'taken apart by chance'],
  ['råskåpenhet', 'rask åpenhet would be typed otherwise'],
  ['oppløpet', 'a first part with an e added'],
  ['xyzxyzxyz', 'nothing known'],
])('%s is left alone: %s', (typed) => {
  expect(knownParts(typed, known)).toBeUndefined();
});

test('a word that a prefix or a word before a known word makes may exist', () => {
  for (const word of ['uveiledning', 'misveiledning', 'ungdomsveiledning', 'gjeldandel'])
    expect([word, isMadeOfKnown(word, known)]).toEqual([word, true]);
  for (const word of ['vieledning', 'xyzveiledning', 'okonmi', 'bolig'])
    expect([word, isMadeOfKnown(word, known)]).toEqual([word, false]);
});
