import { expect, test } from 'vitest';
import { formatContinuation } from './continuation.ts';

test('continuation', () => {
  expect(formatContinuation({ status: 'yes', how: 'Stillingen er fast.' })).toBe(
    'Ja. Stillingen er fast.',
  );
  expect(formatContinuation({ status: 'unknown' })).toBe('Ikke oppgitt');
});
