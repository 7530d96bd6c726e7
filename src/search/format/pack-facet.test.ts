import { expect, test } from 'vitest';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { packFacet, unpackFacet } from './pack-facet.ts';

test('a value that many have is told by bits, the first project in the lowest', () => {
  const docs = Array.from({ length: 24 }, (_, doc) => (doc < 9 ? [0] : []));
  expect(packFacet({ values: ['a'], docs }).docs).toEqual([btoa('\xff\x01\x00')]);
});

test('a value that few have is told by the gaps between them', () => {
  const docs = Array.from({ length: 300 }, (_, doc) => ([0, 3, 204].includes(doc) ? [0] : []));
  expect(packFacet({ values: ['a', 'b'], docs }).docs).toEqual(['!#%~~~@', '!']);
});

test.each([
  [0, 0.4],
  [1, 0.4],
  [7, 0.4],
  [8, 0.02],
  [9, 0.4],
  [145, 0.4],
  [145, 0.02],
  [3000, 0.002],
  [3000, 0.15],
])('%i projects, of which a value has a share of %d, come back as they were', (count, share) => {
  const random = seededRandom(count);
  const values = ['a', 'b', 'c', 'd'];
  const docs = Array.from({ length: count }, () =>
    values.flatMap((_, position) => (random() < share ? [position] : [])),
  );
  const packed = JSON.parse(JSON.stringify(packFacet({ values, docs })));
  expect(unpackFacet(packed, count)).toEqual({ values, docs });
});

test('ten thousand projects', () => {
  const docs = Array.from({ length: 10_000 }, (_, doc) => (doc % 3 === 0 ? [0] : []));
  expect(unpackFacet(packFacet({ values: ['a'], docs }), docs.length)).toEqual({
    values: ['a'],
    docs,
  });
});
