import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFaults, type Lockfile, withoutMisleading, withoutUnsigned } from './lockfile.ts';
import { lockfiles, readNodes } from './read-nodes.ts';

const nodes = { own: '24.21.0', installing: '>=20' };
const integrity = 'sha512-x';
const lock: Lockfile = {
  packages: {
    '': { engines: { node: '>=20' } },
    bench: {},
    'node_modules/bench': { resolved: 'bench', link: true },
    'node_modules/any-node': { integrity, engines: { node: '>=18' } },
    'node_modules/no-engines': { integrity },
    'node_modules/no-odd-node': { integrity, engines: { node: '20 || >=22', npm: '>=9' } },
    'node_modules/new-node': { integrity, engines: { node: '>=22.12.0' } },
    'node_modules/newer-than-ours': { integrity, engines: { node: '>=26' } },
    'node_modules/older-than-ours': { integrity, engines: { node: '^20.9.0' } },
    'node_modules/other-platform': { engines: { node: '>=18' } },
    'node_modules/outer/node_modules/inner': {
      integrity,
      resolved: 'https://host.example/inner.tgz',
    },
    'node_modules/outer/node_modules/bundled': { inBundle: true },
  },
};

test('each fault is found where it is, and nowhere else', () => {
  expect(findFaults(lock, nodes)).toEqual({
    unsigned: ['node_modules/other-platform'],
    hosted: ['node_modules/outer/node_modules/inner'],
    misleading: ['node_modules/no-odd-node', 'node_modules/new-node'],
  });
});

test('what is tidied keeps everything else as it was', () => {
  const tidied = withoutMisleading(withoutUnsigned(lock, nodes), nodes);
  const { 'node_modules/other-platform': _, ...others } = lock.packages;
  expect(tidied.packages).toEqual({
    ...others,
    'node_modules/no-odd-node': { integrity, engines: { npm: '>=9' } },
    'node_modules/new-node': { integrity },
    'node_modules/outer/node_modules/inner': { integrity },
  });
});

test.each(lockfiles)('%s signs every package, names no host and does not mislead npm', (file) => {
  const real = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  expect(findFaults(real, readNodes()), 'Cure: npm run lockfile').toEqual({
    unsigned: [],
    hosted: [],
    misleading: [],
  });
});
