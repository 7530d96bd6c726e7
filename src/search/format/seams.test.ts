import { expect, test } from 'vitest';
import { readSeams, seamMarker } from './seams.ts';

const parts = new Set(['gjeld', 'radgivning', 'skole', 'kontor']);
const markSeams = seamMarker(parts);
const marked = (text: string) => markSeams(text).replaceAll('\u00AD', '|');

test('the last part of a compound begins at its seam, as the text writes it', () => {
  expect(marked('God Gjeldsrådgivning, og skolkontor.')).toBe(
    'God Gjelds|rådgivning, og skol|kontor.',
  );
});

test('a letter written as two', () => {
  expect(marked('gjeldsraadgivning')).toBe('gjelds|raadgivning');
});

test('what is no compound stays as it is', () => {
  expect(marked('rådgivning om gjeld')).toBe('rådgivning om gjeld');
  expect(marked('')).toBe('');
});

test('seams are read as they were marked, and those that a text came with are gone', () => {
  const text = 'God gjeldsrådgivning på skolekontor';
  expect(readSeams(markSeams(text))).toEqual({ text, seams: [10, 29] });
  expect(readSeams(markSeams('gjelds\u00ADrådgivning og råd\u00ADgivning'))).toEqual({
    text: 'gjeldsrådgivning og rådgivning',
    seams: [6],
  });
  expect(readSeams('uten')).toEqual({ text: 'uten', seams: [] });
});
