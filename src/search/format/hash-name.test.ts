import { expect, test } from 'vitest';
import { hashName } from './hash-name.ts';

test('a hash is letters, another letter for each digit', () => {
  expect(hashName('0123456789abcdef', 16)).toBe('ghijklmnopabcdef');
  expect(hashName('9071697590716975', 8)).toMatch(/^[a-p]{8}$/);
});
