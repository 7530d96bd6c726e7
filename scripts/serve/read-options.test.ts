import { describe, expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

describe('the port', () => {
  test.each([
    [[], 5000],
    [['--port', '6000'], 6000],
    [['--port=6000 '], 6000],
    [['--port', '0'], 0],
    [['--port', '65535'], 65_535],
  ])('%j where it is usually 5000', (args, port) => {
    expect(readOptions(args, 5000).port).toBe(port);
  });

  test.each(['abc', '65536', '999999', '-1', '80.5', '1e3', '0x50', '', ' ', '4321x', '४३२१'])(
    'is not %j',
    (text) => {
      expect(() => readOptions([`--port=${text}`], 5000)).toThrow(
        `--port is "${text}": it takes a whole number from 1 to 65535, or 0 for any free port.`,
      );
    },
  );
});

test('the host', () => {
  expect(readOptions([], 5000).host).toBe('localhost');
  expect(readOptions(['--host', '0.0.0.0'], 5000).host).toBe('0.0.0.0');
});

test.each([
  [['--prot', '4000']],
  [['4000']],
  [['--port']],
  [['--port', '-1']],
  [['--port', '--host', 'x']],
  [['-p', '4000']],
  [['--help']],
])('what it does not know, it says with what it knows: %j', (args) => {
  expect(() => readOptions(args, 5000)).toThrow(
    `Cannot read "${args.join(' ')}": known are --port with a number and --host with a name, as in "npm start -- --port 4400".`,
  );
});
