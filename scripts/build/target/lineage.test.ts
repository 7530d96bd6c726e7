import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { isWithin } from './lineage.ts';

test('what is not there yet lies where its path says', () => {
  const folder = makeFolder({ 'there/a': 'x' });
  const at = (path: string) => join(folder, path);
  expect(isWithin(at('new'), at('new'))).toBe(true);
  expect(isWithin(at('new/site'), at('new'))).toBe(true);
  expect(isWithin(at('NEW/site'), at('new'))).toBe(true);
  expect(isWithin(at('there/new'), at('there/new'))).toBe(true);
  expect(isWithin(at('new'), at('new/site'))).toBe(false);
  expect(isWithin(at('newer'), at('new'))).toBe(false);
  expect(isWithin(at('there'), at('there/new'))).toBe(false);
  expect(isWithin(at('there/new'), at('new'))).toBe(false);
});

test('by another way too, and a link that leads nowhere holds nothing', () => {
  const folder = makeFolder({ 'there/a': 'x' });
  symlinkSync(join(folder, 'there'), join(folder, 'way'));
  symlinkSync(join(folder, 'gone'), join(folder, 'nowhere'));
  expect(isWithin(join(folder, 'way/new'), join(folder, 'there/new'))).toBe(true);
  expect(isWithin(join(folder, 'nowhere/new'), join(folder, 'there/new'))).toBe(false);
  expect(isWithin(join(folder, 'there/new'), join(folder, 'nowhere'))).toBe(false);
});
