import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

test('lower-case words in order, without those that say nothing', () => {
  expect(tokenize('Én jobb-spesialist og 12 ungdommer i NAV Åmot.')).toEqual([
    'én',
    'jobb-spesialist',
    '12',
    'ungdommer',
    'åmot',
  ]);
});
