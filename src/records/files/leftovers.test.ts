import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLeftover } from './leftovers.ts';

const leftovers = [
  ...[
    '.DS_Store',
    '._jobb.yaml',
    '.jobb.yaml.swp',
    '.#jobb.yaml',
    '.directory',
    '.~lock.jobb.yaml#',
  ],
  ...['Thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Desktop.ini', 'Icon\r', '4913'],
  ...['jobb.yaml~', '~$jobb.yaml', '~jobb.tmp', '#jobb.yaml#', 'jobb.yaml.bak', 'jobb.yaml.orig'],
  ...['jobb.yaml.swp', 'jobb.yaml.rej', 'jobb.yaml.tmp'],
];

describe('left behind', () => {
  test.each(leftovers)('%j', (name) => {
    expect(isLeftover(name)).toBe(true);
  });

  test('git passes over them too', () => {
    const patterns = readFileSync('.gitignore', 'utf8').split('\n');
    const isIgnored = (name: string) => patterns.some((pattern) => matchesGlob(name, pattern));
    expect(leftovers.filter((name) => !isIgnored(name))).toEqual([]);
  });
});

test.each([
  'jobb.yaml',
  'jobb.yml',
  'Jobb.yaml',
  'jobb (1).yaml',
  'jobb - Kopi.yaml',
  'icon',
  'README.md',
])('%j is somebody’s work', (name) => {
  expect(isLeftover(name)).toBe(false);
});
