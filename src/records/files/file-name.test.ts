import { expect, test } from 'vitest';
import { fileNameProblem } from './file-name.ts';

test.each([
  ['con', /a name that Windows keeps for a device/],
  ['NUL', /device/],
  ['aux.yaml', /device/],
  ['prn.tar.gz', /device/],
  ['com0', /device/],
  ['COM9.txt', /device/],
  ['lpt³', /device/],
  ['conin$', /device/],
  ['CONOUT$.txt', /device/],
  ['nul .txt', /device/],
  ['a:b', /has a character/],
  ['hva?', /has a character/],
  ['a\\b', /has a character/],
  ['a\tb', /has a character/],
  ['"a"', /has a character/],
  ['a.', /ends with a point or a blank/],
  ['a ', /ends with a point or a blank/],
  ['..', /ends with a point or a blank/],
  [' ', /is empty/],
])('%j is no file name everywhere', (name, message) => {
  expect(fileNameProblem(name)).toMatch(message);
});

test.each(['console', 'com', 'com10', 'auxiliary.yaml', 'icon', 'a.b', 'Ærlig talt (1).txt'])(
  '%j is one',
  (name) => {
    expect(fileNameProblem(name)).toBeUndefined();
  },
);
