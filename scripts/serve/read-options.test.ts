import { describe, expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

describe('the port', () => {
  test.each([
    [[], undefined, 4321],
    [[], '', 4321],
    [[], '5000', 5000],
    [[], '5000 ', 5000],
    [['--port', '6000'], '5000', 6000],
    [['--port=6000'], 'abc', 6000],
    [['--port', '0'], undefined, 0],
    [['--port', '65535'], undefined, 65_535],
  ])('%j with PORT=%s', (args, variable, port) => {
    expect(readOptions(args, variable).port).toBe(port);
  });

  test.each(['abc', '65536', '999999', '-1', '80.5', '1e3', '0x50', '', ' ', '4321x', '४३२१'])(
    'is not %j',
    (text) => {
      expect(() => readOptions([`--port=${text}`])).toThrow(
        `--port is "${text}": it takes a whole number from 1 to 65535, or 0 for any free port.`,
      );
    },
  );

  test('says whether the variable is wrong', () => {
    expect(() => readOptions([], 'abc')).toThrow(/^PORT is "abc": it takes/);
  });
});

test('the host', () => {
  expect(readOptions([]).host).toBe('localhost');
  expect(readOptions(['--host', '0.0.0.0']).host).toBe('0.0.0.0');
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
  expect(() => readOptions(args)).toThrow(
    `Cannot read "${args.join(' ')}": known are --port with a number and --host with a name, as in "npm start -- --port 4400".`,
  );
});
