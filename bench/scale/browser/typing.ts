import type { Browser, Page } from 'playwright-core';
import type { Engine } from '../engines/engine.ts';
import { warmUpQuery } from '../queries.ts';
import type { FolderServer } from '../server.ts';
import { addReader, focusField, readInSight, readShown, settle } from './results.ts';
import { Traffic } from './traffic.ts';

/** How much slower the processor is made. */
export const slowdown = 4;
/** Pause between keys, in milliseconds: a fast typist. */
const pause = 80;
const maxWait = 60_000;

/** What is in sight of the results of a query. */
export interface Expected {
  results: string;
  /** Whether the last key changes it; where not, no time can be taken. */
  changes: boolean;
}

/** Finds out, without taking time, which results a query ends with. */
export function expectResults(
  browser: Browser,
  engine: Engine,
  server: FolderServer,
  query: string,
): Promise<Expected> {
  return withWarmPage(browser, engine, server, async (page, pending) => {
    await typeKeys(page, query.slice(0, -1));
    await settle(page, pending);
    const before = await readInSight(page);
    await typeKeys(page, query.slice(-1));
    await settle(page, pending);
    const results = await readInSight(page);
    return { results, changes: results !== '' && results !== before };
  });
}

/** Milliseconds from the last key of a query to the painted results in sight, with a slowed processor and the engine loaded. */
export function measureTyping(
  browser: Browser,
  engine: Engine,
  server: FolderServer,
  query: string,
  results: string,
): Promise<number> {
  return withWarmPage(browser, engine, server, async (page) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(watch, { query, results });
    await typeKeys(page, query);
    await page.waitForFunction('benchTime !== undefined', undefined, {
      timeout: maxWait,
      polling: 200,
    });
    return page.evaluate<number>('benchTime');
  });
}

/** Runs in the page: takes the time from the last key of the query to the end of the frame with `results` in sight. */
function watch({ query, results }: { query: string; results: string }) {
  const bench = globalThis as typeof globalThis & {
    benchInSight: () => string;
    benchTime: number | undefined;
  };
  let pressed: number | undefined;
  bench.benchTime = undefined;
  const onKey = ({ target, timeStamp }: KeyboardEvent) => {
    if (target instanceof HTMLInputElement && target.value === query.slice(0, -1))
      pressed = timeStamp;
  };
  addEventListener('keydown', onKey, { capture: true });
  const look = () => {
    if (pressed === undefined || bench.benchInSight() !== results)
      return void requestAnimationFrame(look);
    // A message posted in a frame arrives after it has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (bench.benchTime = performance.now() - (pressed ?? 0));
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

async function withWarmPage<T>(
  browser: Browser,
  { page: path, ui }: Engine,
  server: FolderServer,
  use: (page: Page, pending: () => number) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    // Chromium does not slow workers down: without them all engines search in the slowed thread.
    await context.addInitScript('delete globalThis.Worker; delete globalThis.SharedWorker');
    const page = await context.newPage();
    const { pending } = new Traffic(page, server);
    await addReader(page, ui);
    await page.goto(server.address + path, { waitUntil: 'load' });
    await focusField(page, ui);
    await page.locator(ui.input).first().fill(warmUpQuery);
    await settle(page, pending);
    if ((await readShown(page)) === '') throw new Error(`nothing was found for ${warmUpQuery}`);
    await page.locator(ui.input).first().fill('');
    await settle(page, pending);
    return await use(page, pending);
  } finally {
    await context.close();
  }
}

const typeKeys = (page: Page, text: string) => page.keyboard.type(text, { delay: pause });
