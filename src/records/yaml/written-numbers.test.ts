import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../parse-yaml.ts';

const schema = z.strictObject({ text: z.string().optional(), value: z.number().optional() });

/** `field: message` of everything wrong in a text. */
function problems(text: string): string[] {
  const result = parseYaml('', Buffer.from(text), schema);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
}

test.each([
  [
    '12.500',
    'is written 12.500, in which the point may stand between thousands; write 12500, or 12.5',
  ],
  [
    '1.000',
    'is written 1.000, in which the point may stand between thousands; write 1000, or 1 if',
  ],
  [
    '1.234',
    'is written 1.234, in which the point may stand between thousands; write 1234, or 1.23 if',
  ],
  ['-250.000', 'write -250000, or -250 if decimals are meant'],
  ['!!float "1.500"', 'write 1500, or 1.5 if decimals are meant'],
  ['017', 'is written 017; write a number with digits alone'],
  ['0o17', 'is written 0o17; write a number with digits alone'],
  ['0x1F', 'is written 0x1F; write a number with digits alone'],
  ['1e3', 'is written 1e3; write a number with digits alone'],
  ['+5', 'is written +5; write a number with digits alone'],
  ['.5', 'is written .5; write a number with digits alone'],
  ['5.', 'is written 5.; write a number with digits alone'],
  ['-0', 'is written -0; write a number with digits alone'],
  ['12345678901234567890', 'has more digits than can be kept'],
  ['.inf', 'received Infinity'],
  ['1_000', 'received string; write it as number'],
  ['12 500', 'received string; write it as number'],
  ['1.250.000', 'received string; write it as number'],
  ['12,5', 'received string; write it as number'],
])('%s is refused', (number, message) => {
  expect(problems(`value: ${number}\n`)).toEqual([expect.stringContaining(message)]);
});

test.each(['0', '12', '12.5', '12.50', '0.125', '1234.567', '3.1416', '-8'])(
  '%s is a number',
  (number) => {
    expect(parseYaml('', Buffer.from(`value: ${number}\n`), schema)).toEqual({
      ok: true,
      value: { value: Number(number) },
    });
  },
);

test('a decimal comma inside brackets', () => {
  expect(problems('{value: 8,5}')).toEqual([
    ': has the unknown key "5"; write decimals with a point, as in 8.5',
  ]);
});

test.each(['017', '12.500', '0301', '1e3'])('where a text is wanted, %s needs quotes', (number) => {
  expect(problems(`text: ${number}\n`)).toEqual([
    expect.stringMatching(/^text: .*received number; write it as string/),
  ]);
});
