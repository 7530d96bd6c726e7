import { randomBytes } from 'node:crypto';

const own = new Set<string>();

/** What tells the folders of one build from those of all others. */
export function createBuildId(): string {
  const id = `${process.pid}-${randomBytes(4).toString('hex')}`;
  own.add(id);
  return id;
}

/** A build's id, for the end of a pattern. */
export const buildIdPattern = String.raw`\d+-[\da-f]{8}`;

/** Whether the build with an id has ended; also if it was killed. */
export function hasEnded(id: string): boolean {
  const pid = Number(id.split('-')[0]);
  // In a container every build may get the number of the one before.
  return pid === process.pid ? !own.has(id) : !isRunning(pid);
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
