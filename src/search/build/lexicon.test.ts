import { expect, test } from 'vitest';
import { buildLexicon, listSpellings } from './lexicon.ts';

test('counts the texts a word is in, not how often', () => {
  expect([...buildLexicon(['Økonomi og økonomi', 'okonomi'])]).toEqual([
    ['okonomi', 2],
    ['og', 1],
  ]);
});

test('lists words as they are written, in lower case, four letters or more', () => {
  expect([...listSpellings(['Økonomi, okonomi og IPS i 2022', 'ØKONOMI covid19'])]).toEqual([
    ['økonomi', 2],
    ['okonomi', 1],
  ]);
});
