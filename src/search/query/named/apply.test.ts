import { expect, test } from 'vitest';
import { formatState, parseState } from '../selection/state.ts';
import { applyReading, joinReadings, stillRead, undoReading } from './apply.ts';

const state = (search: string) => parseState(search, ['fylke', 'paragraf', 'metode']);
const vestland = { text: 'Vestland', param: 'fylke', values: ['vestland'] };
const read = { typed: 'barn i Vestland', rest: 'barn', parts: [vestland] };

test('what was read becomes filters beside those that are there', () => {
  const next = applyReading(state('?q=Vestland+barn&fylke=oslo&metode=los'), read);
  expect(formatState(next)).toBe('?q=barn&fylke=oslo,vestland&metode=los');
  expect(formatState(applyReading(state('?fylke=-vestland'), read))).toBe('?q=barn&fylke=vestland');
});

test('the words come back as they were written, and stay words', () => {
  expect(formatState(undoReading(state('?q=barn&fylke=vestland&metode=los'), read))).toBe(
    '?q=barn+i+Vestland&metode=los&ord=1',
  );
});

test('where the query has changed, what was read is put before it', () => {
  expect(formatState(undoReading(state('?q=barn+gjeld&fylke=vestland'), read))).toBe(
    '?q=Vestland+barn+gjeld&ord=1',
  );
});

test('it is remembered as long as its filters are there', () => {
  expect(stillRead(read, state('?q=annet&fylke=oslo,vestland'))).toBe(read);
  expect(stillRead(read, state('?q=barn'))).toBeUndefined();
  expect(stillRead(read, state('?fylke=-vestland'))).toBeUndefined();
  expect(stillRead(read, state('?fylke=vestland&ord=1'))).toBeUndefined();
});

test('of several the rest is remembered when one is gone', () => {
  const paragraph = { text: '§ 27', param: 'paragraf', values: ['27'] };
  const both = { typed: '§ 27 Vestland', rest: '', parts: [paragraph, vestland] };
  const left = stillRead(both, state('?fylke=vestland'));
  expect(left?.parts).toEqual([vestland]);
  expect(left && formatState(undoReading(state('?fylke=vestland'), left))).toBe(
    '?q=Vestland&ord=1',
  );
});

test('what is read later joins it', () => {
  const paragraph = { text: '§ 27', param: 'paragraf', values: ['27'] };
  const now = { typed: 'barn § 27', rest: 'barn', parts: [paragraph] };
  expect(joinReadings(read, now)).toEqual({
    typed: 'Vestland barn § 27',
    rest: 'barn',
    parts: [vestland, paragraph],
  });
  expect(joinReadings(undefined, now)).toEqual(now);
});
