import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtEnvironment } from '../tests/helpers/environment.ts';
import { makeFolder } from '../tests/helpers/folders.ts';

const verify = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/verify.ts', ...args], {
    env: builtEnvironment({}),
    encoding: 'utf8',
  });

test('sources with another encoding are told before anything is read from them', () => {
  const folder = makeFolder({
    'undersokelse-2022.txt': Buffer.from('Blåbær', 'latin1'),
    'rader/001.txt': Buffer.from('\uFEFF1| Blåbær', 'utf16le'),
    'rader/002.txt': '1| Blåbær',
    'sluttrapport-trysil.md': 'Blåbær',
  });
  const { status, stdout, stderr } = verify(folder);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toEqual([
    `5 problems in the sources in ${folder}:`,
    '  undersokelse-2022.txt: is not UTF-8; save it with the encoding UTF-8',
    '  rader/001.txt: is not UTF-8; save it with the encoding UTF-8',
    ...['sluttrapport-ringsaker.txt', 'ips-ressursmiljo-vest.md', 'arbeidsfokus-dps.md'].map(
      (file) => `  ${file}: is missing; put it there`,
    ),
  ]);
});

test.each(['borte', 'package.json'])('%s is no folder, which takes one sentence', (name) => {
  expect(verify(name)).toMatchObject({
    status: 2,
    stderr: `${name}: is no folder; name the one that holds the sources\n`,
  });
});

test('a record that is not there is told, and not taken for sound', () => {
  expect(verify(makeFolder(), 'brua-ha', 'finnes-ikke')).toMatchObject({
    status: 2,
    stdout: '',
    stderr:
      'There is no sound record finnes-ikke; name records by their files without .yaml, or leave the names out\n',
  });
});
