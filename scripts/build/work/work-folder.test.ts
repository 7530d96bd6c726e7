import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { createBuildId } from './build-id.ts';
import { openWorkFolder } from './work-folder.ts';

test('a link in the place of the folders is refused, and nothing made where it leads', () => {
  const folder = makeFolder({ 'elsewhere/a.txt': '' });
  symlinkSync('elsewhere', join(folder, '.build'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  expect(() => openWorkFolder(createBuildId())).toThrow(/^\.build is a link.*remove the link$/);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['a.txt']);
});
