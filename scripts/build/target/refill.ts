import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hasEnded } from '../work/build-id.ts';
import { temporaryFolder } from '../work/temporary.ts';
import { bring, codeOf } from './bring.ts';
import { markFile, ownPrefix, readMark, topOf } from './mark.ts';
import { inside } from './places.ts';
import { TargetError } from './target-error.ts';

/** The site that a target is being filled with has this name in it, so that it can be one only. */
const filling = `${ownPrefix}filling`;

/** In that site: the build whose it is, and what it has pushed out. */
const ownerFile = `${ownPrefix}owner`;
const pushedOut = `${ownPrefix}before`;

/**
 * Puts a finished site into a folder that must stay where it is, such as a mounted volume. It is made ready in there, and
 * gets its place by changes of names alone; should the build be killed among them, the next one goes on with them.
 */
export function refill(site: string, target: string, id: string): void {
  const ready = temporaryFolder(inside(target), 'new', id);
  try {
    bring(site, ready);
    writeFileSync(join(ready, ownerFile), id);
    finishFilling(target);
    renameSync(ready, join(target, filling));
  } catch (error) {
    rmSync(ready, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
    throw new TargetError(target, 'is being filled by another build; run again when it has ended');
  }
  fill(target);
}

/** Goes on with what a killed build had begun. */
export function finishFilling(target: string): void {
  if (existsSync(join(target, filling)) && hasEnded(ownerOf(target))) fill(target);
}

function ownerOf(target: string): string {
  const file = join(target, filling, ownerFile);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Can be broken off anywhere and begun again: the mark, which tells what there is to do, goes last. */
function fill(target: string) {
  const from = join(target, filling);
  if (readMark(from)) {
    const [after, before] = [topOf(from), topOf(target)];
    const gone = join(from, pushedOut);
    mkdirSync(gone, { recursive: true });
    const pushOut = (name: string) => moveOrDelete(join(target, name), join(gone, name));
    for (const name of readdirSync(target)) if (before.has(name) && !after.has(name)) pushOut(name);
    for (const name of after) {
      if (!existsSync(join(from, name))) continue;
      if (existsSync(join(target, name))) pushOut(name);
      renameSync(join(from, name), join(target, name));
    }
    renameSync(join(from, markFile), join(target, markFile));
  }
  rmSync(from, { recursive: true, force: true });
}

/** What is pushed out is deleted a moment later; where it must stay in its folder, as in a lower layer, at once. */
function moveOrDelete(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
    rmSync(from, { recursive: true, force: true });
  }
}
