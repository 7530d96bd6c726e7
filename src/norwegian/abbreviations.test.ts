import { expect, test } from 'vitest';
import { abbreviationsIn } from './abbreviations.ts';
import { abbreviations } from './word-forms.ts';

test('an abbreviation in small letters is offered in capitals, with what it stands for', () => {
  expect(abbreviationsIn('mi, lar')).toEqual([
    { text: 'mi', capitals: 'MI', meaning: 'motiverende intervju' },
    { text: 'lar', capitals: 'LAR', meaning: 'legemiddelassistert rehabilitering' },
  ]);
  expect(abbreviationsIn('Ot')).toHaveLength(1);
});

test('in capitals, inside a word, or in a sentence it is none', () => {
  expect(abbreviationsIn('vi lar dem se på det')).toEqual([]);
  expect(abbreviationsIn('MI, familie, klar og SE')).toEqual([]);
});

test('all abbreviations that the search tells by their capitals are offered', () => {
  for (const capitals of abbreviations.keys())
    expect(abbreviationsIn(capitals.toLowerCase())).toHaveLength(1);
});
