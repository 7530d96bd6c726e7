import { constants } from 'node:os';

/**
 * Cleans up before a signal ends the process, with the exit code that shells expect of that.
 * @returns what calls it off
 */
export function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = async (signal: (typeof signals)[number]) => {
    console.error('Interrupted. The last good build is as it was.');
    try {
      await cleanUp();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
