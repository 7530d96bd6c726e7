import { expect, test } from 'vitest';
import { readPlaces } from '../format/word-places.ts';
import { divideWordPlaces } from './word-places.ts';

const project = { title: '', summary: '', body: '', tags: '', places: '', asks: '' };

/** Where each word stands, as its document and its place in it. */
function placesOf(projects: Partial<typeof project>[]): Record<string, string> {
  const files = divideWordPlaces(projects.map((own) => ({ ...project, ...own })));
  const found = files.flatMap(({ size, words }) =>
    words.map(([form, word, places]): [string, string] => [
      `${form}/${word}`,
      readPlaces(places)
        .map((place) => `${Math.floor(place / size)}:${place % size}`)
        .join(' '),
    ]),
  );
  return Object.fromEntries(found);
}

test('each form of a word has its places, small words and signs of paragraphs too', () => {
  expect(placesOf([{ title: 'Bolig og boliger' }, { title: 'Etter § 15: bolig, SE' }])).toEqual({
    'bolig/bolig': '0:0 1:3',
    'og/og': '0:1',
    'bolig/boliger': '0:2',
    'etter/etter': '1:0',
    '§/§': '1:1',
    '15/15': '1:2',
    'qse/se': '1:4',
  });
});

test('between two passages lies a place without a word', () => {
  const places = placesOf([
    {
      title: 'a1',
      summary: 'b1\nb2\n\nb3',
      body: '- c1\n- c2\n  c3',
      tags: 'd1\nd2',
      places: 'e1',
    },
  ]);
  const numbers = ['a1', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3', 'd1', 'd2', 'e1'].map((word) =>
    Number(places[`${word}/${word}`]?.slice(2)),
  );
  expect(numbers).toEqual([0, 2, 3, 5, 7, 9, 10, 12, 14, 16]);
});
