import { existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolders } from '../work/temporary.ts';
import { codeOf } from './bring.ts';
import { entryAt } from './lineage.ts';
import { beside } from './places.ts';
import { finishFilling } from './refill.ts';

/** Makes the last good site whole again where a build was killed while it put the next one in its place. */
export function restoreSite(target: string): void {
  const found = entryAt(target);
  if (found) {
    if (found.isDirectory()) finishFilling(target);
    return;
  }
  const [last] = temporaryFolders(beside(target))
    .filter(({ path, kind }) => kind === 'old' && existsSync(join(path, 'index.html')))
    .sort((a, b) => statSync(b.path).mtimeMs - statSync(a.path).mtimeMs);
  try {
    if (last) renameSync(last.path, target);
  } catch (error) {
    // The build that was about to put its site there has gone on, or another one has been quicker.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  }
}
