import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished } from 'vitest';

/** Where the built site is served, without a slash at the end. */
export const address: string = inject('address');

/** Longest wait for something to appear, in milliseconds; no test measures time. */
export const patience = { timeout: 20_000 };

interface VisitOptions extends BrowserContextOptions {
  /** Messages on the console that this visit is meant to cause. */
  expected?: RegExp;
  /** What to do before the page is opened, for instance to block a request. */
  before?: (page: Page) => Promise<unknown>;
  /** How far the page shall have come; the usual is that all it loads at once is there. */
  until?: 'load' | 'commit';
}

let browser: Browser | undefined;
let troubles: string[] = [];

/**
 * Starts a browser for the tests of a file. After each test fails what no page of the site may do:
 * write errors to the console, throw, or ask another host for something.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'));
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    const found = troubles;
    troubles = [];
    expect(found).toEqual([]);
  });
}

/** Opens an address of the site in a browser context of its own, closed after the test. */
export async function visit(
  path: string,
  { expected, before, until = 'load', ...options }: VisitOptions = {},
): Promise<Page> {
  if (!browser) throw new Error('Call useBrowser() in the test file first');
  const context = await browser.newContext({
    baseURL: address,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(patience.timeout);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected?.test(message.text()))
      troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!expected?.test(message)) troubles.push(`${page.url()}: ${message}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && protocol !== 'data:' && protocol !== 'blob:')
      troubles.push(`${page.url()} asks for ${request.url()}`);
  });
  await before?.(page);
  await page.goto(path, { waitUntil: until });
  return page;
}
