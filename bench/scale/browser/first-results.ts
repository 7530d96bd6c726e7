import type { Browser, Page } from 'playwright-core';
import type { Engine, SearchUi } from '../engines/engine.ts';
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
  /** What a link that holds the query cost, where there are such links. */
  linkBytes?: number;
}

/** Counts the bytes from opening the search page to the first ten results, and those of one further query. */
export async function measureFirstResults(
  browser: Browser,
  { page: path, ui }: Engine,
  server: FolderServer,
  query: string,
  furtherQuery: string,
): Promise<FirstResults> {
  const open = (address: string) => openPage(browser, ui, server, address);
  const ask = async ({ page, traffic }: Opened, text: string) => {
    await page.locator(ui.input).first().fill(text);
    await settle(page, traffic.pending);
    return showTen(page, ui, traffic.pending);
  };

  const opened = await open(path);
  await focusField(opened.page, ui);
  const shown = await ask(opened, query);
  const bytes = await opened.traffic.take();
  await ask(opened, furtherQuery);
  const { total: furtherBytes } = await opened.traffic.take();
  await opened.close();

  const counted = { query, shown, bytes, furtherQuery, furtherBytes };
  if (!ui.address) return counted;
  const linked = await open(ui.address(query));
  await settle(linked.page, linked.traffic.pending);
  const { total: linkBytes } = await linked.traffic.take();
  await linked.close();
  return { ...counted, linkBytes };
}

interface Opened {
  page: Page;
  traffic: Traffic;
  close: () => Promise<void>;
}

async function openPage(
  browser: Browser,
  ui: SearchUi,
  server: FolderServer,
  address: string,
): Promise<Opened> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = new Traffic(page, server);
  await addReader(page, ui);
  await page.goto(server.address + address, { waitUntil: 'load' });
  return { page, traffic, close: () => context.close() };
}
