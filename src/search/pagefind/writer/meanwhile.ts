import { setImmediate } from 'node:timers/promises';

/** Waits for a promise and meanwhile takes small steps of other work, as long as there are any. */
export async function meanwhile<T>(promise: Promise<T>, steps: Iterator<unknown>): Promise<T> {
  let waiting = true;
  const end = () => {
    waiting = false;
  };
  promise.then(end, end);
  // What has come in is heard between the steps.
  do await setImmediate();
  while (waiting && !steps.next().done);
  return promise;
}
