import { expect, test } from 'vitest';
import { mayNameParagraphs } from './may-name-paragraphs.ts';
import { findOtherLaws, findParagraphs } from './paragraphs.ts';

test.each([
  '§ 18',
  'paragraf atten',
  'Paragrafane 17 og 18',
  'pragraf 18',
  'pargraf 27',
  'pgf 20',
  'pgf atten',
  'pragraf sytten',
  'pgrf. 20 a',
  'parag. 18',
  'par. 17',
  'sotjl 18',
  'fvl 13',
  'etter§17',
])('%s names a paragraph, and is taken to be worth a look', (text) => {
  expect(findParagraphs(text).length + findOtherLaws(text).length).toBeGreaterThan(0);
  expect(mayNameParagraphs(text)).toBe(true);
});

test.each([
  'bolig',
  'gjeldsrådgivning',
  'oppgave',
  'program for unge',
  'pasienter',
  'sosialtjenesteloven',
])('%s is not', (text) => {
  expect(mayNameParagraphs(text)).toBe(false);
});
