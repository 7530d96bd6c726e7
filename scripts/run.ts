import { explain } from './explain.ts';

/**
 * Does the work of a command. What its user can cure ends it with a message and an exit code; any other error is a fault
 * of ours, and shows where it came from.
 */
export async function run(work: () => unknown, afterwards?: string): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = explain(error);
    if (message === undefined) throw error;
    console.error(message);
    if (afterwards !== undefined) console.error(afterwards);
    // Astro goes on with the pages that it has begun, though it has told that one failed.
    process.exit(1);
  }
}
