/**
 * `npm run bench:slow-line -- [<runs>]`: one page of each kind of the built site in dist on a telephone with 400 kbit/s and
 * 400 ms to the server, nothing in its cache: how much moves, when something and when most is painted, when the results of a
 * search stand. The middle one of so many runs, three if not told otherwise.
 */
import type { Browser } from 'playwright-core';
import { serve } from '../../scripts/serve/serve.ts';
import { settings } from '../../src/settings/settings.ts';
import { launchBrowser } from '../scale/browser/launch.ts';
import { median } from '../scale/median.ts';
import { kindsOf } from './pages.ts';

const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const telephone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
};

/** What the page itself has seen, times in milliseconds. */
interface Seen {
  shift: number;
  first: number;
  largest: number;
  /** Not on pages without results. */
  results: number;
}

const runs = Number(process.argv[2] ?? 3);
const { outDir, basePath } = settings();
const site = await serve(outDir, { base: basePath });
const browser = await launchBrowser();

try {
  console.log('| page | layout shift | first paint | largest paint | results stand |');
  console.log('|---|--:|--:|--:|--:|');
  for (const [kind, path] of Object.entries(kindsOf(outDir))) {
    const seen: Seen[] = [];
    for (let run = 0; run < runs; run++)
      seen.push(await visit(browser, `${site.address.replace(/\/$/, '')}${path}`));
    const middle = (key: keyof Seen) => median(seen.map((one) => one[key])) ?? 0;
    const ms = (key: keyof Seen) => (middle(key) > 0 ? `${Math.round(middle(key))} ms` : '–');
    console.log(
      `| ${kind} | ${middle('shift').toFixed(3)} | ${ms('first')} | ${ms('largest')} | ${ms('results')} |`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}

async function visit(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext(telephone);
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', line);
    await page.addInitScript(watch);
    await page.goto(address);
    if (new URL(address).pathname.endsWith('/sok/'))
      await page.waitForSelector('[data-search-results][data-ready]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    return await page.evaluate(() => Reflect.get(window, 'seen') as Seen);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function watch() {
  const seen: Seen = { shift: 0, first: 0, largest: 0, results: 0 };
  Object.assign(window, { seen });
  const on = (type: string, add: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
    });
  on('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  const look = () => {
    if (document.querySelector('[data-search-results][data-ready]'))
      seen.results ||= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
