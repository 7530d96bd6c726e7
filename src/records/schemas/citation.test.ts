import { expect, test } from 'vitest';
import { citationsSchema, parseCitation } from './citation.ts';

test('a line and a range of lines', () => {
  expect(parseCitation('u22:207')).toEqual({ document: 'u22', from: 207, to: 207 });
  expect(parseCitation('ips-vest-2024:5-9')).toEqual({ document: 'ips-vest-2024', from: 5, to: 9 });
});

test.each(['u22', 'u22:0', 'u22:9-5', 'u22:1-', 'U22:1', 'u22:1,2', ' u22:1'])(
  '%j is no citation',
  (text) => {
    expect(citationsSchema.safeParse([text]).error?.issues[0]?.message).toMatch(
      /is not a citation; write/,
    );
  },
);

test('none at all is too few', () => {
  expect(citationsSchema.safeParse([]).success).toBe(false);
});
