import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';

test.each([
  'får',
  'faar',
  'FÅR',
  'på',
  'pa',
  'paa',
  'være',
  'vaere',
  'også',
  'ogsa',
  'går',
  'først',
])('%s is one', (word) => {
  expect(isStopWord(word)).toBe(true);
});

test.each(['far', 'Far', 'bor', 'matte', 'før', 'SE', 'måte', 'mat', 'nær', 'ære', 'øre'])(
  '%s is none, whatever it folds to',
  (word) => {
    expect(isStopWord(word)).toBe(false);
  },
);
