import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { temporaryFolder } from '../work/temporary.ts';
import { bring, codeOf } from './bring.ts';
import { beside } from './places.ts';
import { refill } from './refill.ts';

/**
 * Puts a finished site in the place of the one before. It is made ready beside that, on the same file system, and then two
 * names change; whatever fails, the site before is there.
 */
export function publish(site: string, target: string, id: string): void {
  const place = beside(target);
  const next = temporaryFolder(place, 'new', id);
  mkdirSync(place.parent, { recursive: true });
  try {
    bring(site, next);
    swap(next, target, temporaryFolder(place, 'old', id));
  } catch (error) {
    if (!existsSync(target) || !unmovable.has(codeOf(error) ?? '')) throw error;
    refill(existsSync(site) ? site : next, target, id);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Said of a folder that gets no other name: a mounted one, one of a lower layer, one beside which nothing may be made. */
const unmovable = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS']);

/** Said where another build has been quicker to put its site in the place that this one has cleared. */
const taken = new Set(['ENOTEMPTY', 'EEXIST']);

function swap(next: string, target: string, old: string): void {
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    const again = taken.has(codeOf(error) ?? '');
    if (again) rmSync(old, { recursive: true, force: true });
    else if (existsSync(old)) renameSync(old, target);
    if (!again) throw error;
    swap(next, target, old);
  }
  rmSync(old, { recursive: true, force: true });
}
