import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../target/bring.ts';
import { hasEnded } from './build-id.ts';

const askAgain = 100;

/**
 * Waits until no other build bundles its pages. While it does, Astro keeps notes on them in `.astro`, a folder that all
 * builds of a repository have in common, and reads them back.
 * @param work a folder of this build's own
 */
export async function takeTurn(work: string, id: string): Promise<void> {
  // A folder with a file in it gives way to no other, so that only one can have the name of the turn.
  const [mine, turn] = [join(work, 'turn'), turnFolder()];
  mkdirSync(mine);
  writeFileSync(join(mine, id), '');
  for (let told = false; !hasRenamed(mine, turn); await setTimeout(askAgain)) {
    const others = idsIn(turn);
    for (const other of others) if (hasEnded(other)) clear(turn, other);
    const holder = others.find((other) => !hasEnded(other));
    if (holder !== undefined && !told) {
      console.log(`Another build is running (process ${parseInt(holder, 10)}); waiting for it.`);
      told = true;
    }
  }
}

/** Ends the turn of a build, if it is its turn. */
export const endTurn = (id: string): void => clear(turnFolder(), id);

const turnFolder = () => resolve('.build/turn');

function hasRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
    return false;
  }
}

function idsIn(turn: string): string[] {
  try {
    return readdirSync(turn);
  } catch {
    return []; // It has been given up meanwhile.
  }
}

/** Takes away the file of one build, whoever else may have come meanwhile, and the folder if nobody has. */
function clear(turn: string, id: string) {
  rmSync(join(turn, id), { force: true });
  try {
    rmdirSync(turn);
  } catch {
    // Somebody has the turn.
  }
}
