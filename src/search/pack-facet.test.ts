import { expect, test } from 'vitest';
import { seededRandom } from '../../tests/helpers/random.ts';
import { packFacet, unpackFacet } from './pack-facet.ts';

test('the first project is the lowest bit of the first byte', () => {
  expect(packFacet({ values: ['a', 'b'], rows: [[0], [], [0, 1]] })).toEqual({
    values: ['a', 'b'],
    bits: [btoa('\x05'), btoa('\x04')],
  });
});

test.each([0, 1, 7, 8, 9, 145])('%i projects come back as they were', (count) => {
  const random = seededRandom(count);
  const values = ['a', 'b', 'c', 'd'];
  const rows = Array.from({ length: count }, () =>
    values.flatMap((_, position) => (random() < 0.4 ? [position] : [])),
  );
  expect(unpackFacet(packFacet({ values, rows }), count)).toEqual({ values, rows });
});

test('ten thousand projects', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => (row % 3 === 0 ? [0] : []));
  expect(unpackFacet(packFacet({ values: ['a'], rows }), rows.length)).toEqual({
    values: ['a'],
    rows,
  });
});
