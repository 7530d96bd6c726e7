import type { Browser } from 'playwright-core';
import type { Engine } from '../engines/engine.ts';
import type { FolderServer } from '../server.ts';
import { addReader, focusField, settle, showTen } from './results.ts';
import { type Bytes, Traffic } from './traffic.ts';

/** What one query cost in a browser that had nothing of the site. */
export interface FirstResults {
  query: string;
  /** Results shown; fewer than ten where the engine finds no more. */
  shown: number;
  bytes: Bytes;
  /** What a further query cost. */
  furtherQuery: string;
  furtherBytes: number;
}

/** Counts the bytes from opening the search page to the first ten results, and those of one further query. */
export async function measureFirstResults(
  browser: Browser,
  { page: path, ui }: Engine,
  server: FolderServer,
  query: string,
  furtherQuery: string,
): Promise<FirstResults> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const traffic = new Traffic(page, server);
    await addReader(page, ui);
    await page.goto(server.address + (ui.address?.(query) ?? path), { waitUntil: 'load' });
    await focusField(page, ui);
    if (!ui.address) await page.locator(ui.input).first().fill(query);
    await settle(page, traffic.pending);
    const shown = await showTen(page, ui, traffic.pending);
    const bytes = await traffic.take();
    await page.locator(ui.input).first().fill(furtherQuery);
    await settle(page, traffic.pending);
    await showTen(page, ui, traffic.pending);
    return { query, shown, bytes, furtherQuery, furtherBytes: (await traffic.take()).total };
  } finally {
    await context.close();
  }
}
