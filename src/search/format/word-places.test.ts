import { expect, test } from 'vitest';
import { placesFileOf, placesFiles, readPlaces, writePlaces } from './word-places.ts';

test.each([
  [[]],
  [[0]],
  [[0, 1, 2, 25, 26, 27]],
  [[675, 676, 677, 17_576, 50_000_000]],
  [Array.from({ length: 500 }, (_, at) => at * at)],
])('places come back as they were: %j', (places) => {
  expect(readPlaces(writePlaces(places))).toEqual(places);
});

test('places are spelt in letters, a rare word in few', () => {
  expect(writePlaces([12, 345, 67_890])).toMatch(/^[A-Za-z]+$/);
  expect(writePlaces([100_000])).toHaveLength(4);
});

test('every word has a file, and the files of many words are all in use', () => {
  const files = placesFiles(144);
  const used = new Set(
    Array.from({ length: 5000 }, (_, number) => placesFileOf(`ord${number}`, files)),
  );
  expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: files }, (_, file) => file));
  expect(placesFileOf('bolig', placesFiles(0))).toBe(0);
});
