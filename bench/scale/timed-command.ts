import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './engines/engine.ts';
import { work } from './paths.ts';

/** What a command took. Without GNU time the processor time is missing, without /proc the memory. */
export interface Cost {
  seconds: number;
  /** Processor time of all processes together. */
  cpuSeconds?: number;
  /** Highest memory of all processes together (sum of resident sizes), in megabytes. */
  peakMb?: number;
}

const gnuTime = '/usr/bin/time';
const sampleEvery = 250;
const maxTime = 3 * 60 * 60 * 1000;
const pageBytes = 4096;

/** Runs a command to its end; throws with the end of what it printed if it fails. */
export async function timeCommand({ command, args, cwd, env }: Command): Promise<Cost> {
  const timed = existsSync(gnuTime);
  const log = join(work, 'last-time.txt');
  mkdirSync(work, { recursive: true });
  const [program, words] = timed
    ? [gnuTime, ['-f', '%U %S %M', '-o', log, command, ...args]]
    : [command, args];
  const started = performance.now();
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: maxTime,
  });
  let printed = '';
  const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-2000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const sampling = setInterval(
    () => (peak = Math.max(peak, residentBytes(child.pid ?? 0))),
    sampleEvery,
  );
  const code = await new Promise<number | null>((done, fail) =>
    child.once('error', fail).once('close', done),
  );
  clearInterval(sampling);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${printed.trim()}`);
  if (!timed) return { seconds, ...(peak > 0 && { peakMb: peak / 2 ** 20 }) };
  const [user = 0, system = 0, largestKb = 0] = readFileSync(log, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  // A short command can end between two samples; its largest process is known all the same.
  return { seconds, cpuSeconds: user + system, peakMb: Math.max(peak / 2 ** 20, largestKb / 1024) };
}

/** Resident memory of a process and all that it has started. */
function residentBytes(ancestor: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statFields(name);
    if (!fields) continue;
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    resident.set(Number(name), Number(fields[21]) * pageBytes);
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) +
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(ancestor);
}

/** The fields of /proc/<pid>/stat after the name: state, parent …; see proc(5). */
function statFields(pid: string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // The process has ended meanwhile.
  }
}
