import { expect, test } from 'vitest';
import { formatLines } from './source-lines.ts';

test('names the survey and joins its lines', () => {
  expect(formatLines(['u22:207-208', 'u22:643'])).toBe('undersøkelsen 2022, linje 207–208 og 643');
});

test('keeps documents apart', () => {
  expect(formatLines(['u22:1', 'notat-2020:4', 'u22:2'])).toBe(
    'undersøkelsen 2022, linje 1 og 2; notat-2020, linje 4',
  );
});

test('passes over what is no citation', () => {
  expect(formatLines(['u22', 'u22:0', 'u22:5-4'])).toBe('');
});
