import { expect, test } from 'vitest';
import { formatContinuation } from './continuation.ts';

test('continuation', () => {
  expect(formatContinuation({ status: 'yes', how: 'Stillingen er fast.' })).toBe(
    'Ja. Stillingen er fast.',
  );
  expect(formatContinuation({ status: 'unknown' })).toBe('Ikke oppgitt');
  expect(
    formatContinuation({ status: 'yes', form: 'undecided', how: 'Kontoret har søkt om midler.' }),
  ).toBe('Uavklart eller søkt om (krysset av: ja). Kontoret har søkt om midler.');
  expect(formatContinuation({ status: 'unknown', form: 'ends' })).toBe('Avsluttes');
});
