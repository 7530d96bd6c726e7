import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engines/engine.ts';
import { foldersOf } from './paths.ts';
import { setAside } from './set-aside.ts';
import { type Cost, timeCommand } from './timed-command.ts';

/** What the builds of a site took. */
export interface BuildTimes extends Cost {
  /** The second build, after one record was changed; for ours. */
  again?: Cost;
}

/** Builds an engine's site of a size from nothing. */
export async function timeBuild(
  engine: Engine,
  size: number,
  { again, heapMb }: { again: boolean; heapMb?: number },
): Promise<BuildTimes> {
  setAside(engine.leftovers(size));
  const first = await build(engine, size, heapMb);
  if (engine.name !== 'ours' || !again) return first;
  return { ...first, again: await withChangedRecord(size, () => build(engine, size, heapMb)) };
}

async function build(engine: Engine, size: number, heapMb: number | undefined): Promise<Cost> {
  const total: Cost = { seconds: 0 };
  for (const command of engine.commands(size)) {
    const heap = heapMb === undefined ? {} : { NODE_OPTIONS: `--max-old-space-size=${heapMb}` };
    const cost = await timeCommand({ ...command, env: { ...command.env, ...heap } });
    total.seconds += cost.seconds;
    if (cost.cpuSeconds !== undefined) total.cpuSeconds = (total.cpuSeconds ?? 0) + cost.cpuSeconds;
    if (cost.peakMb !== undefined) total.peakMb = Math.max(total.peakMb ?? 0, cost.peakMb);
  }
  return total;
}

/** Runs with a sentence added to the text of one record, which is afterwards as it was. */
async function withChangedRecord<T>(size: number, use: () => Promise<T>): Promise<T> {
  const folder = join(foldersOf(size).content, 'projects');
  const names = readdirSync(folder).sort();
  const file = join(folder, names[names.length >> 1] ?? '');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^summary: (?!")/m, 'summary: Endret. '));
  try {
    return await use();
  } finally {
    writeFileSync(file, text);
  }
}
