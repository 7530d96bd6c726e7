import { type FirstResults, measureFirstResults } from './browser/first-results.ts';
import { launchBrowser } from './browser/launch.ts';
import type { Bytes } from './browser/traffic.ts';
import { expectResults, measureTyping } from './browser/typing.ts';
import type { Engine } from './engines/engine.ts';
import { type FolderSize, sizeOfFolder } from './folder-size.ts';
import { median } from './median.ts';
import { queries } from './queries.ts';
import { type FolderServer, serveFolder } from './server.ts';

/** What searching with an engine costs a reader. */
export interface SearchCost {
  /** Bytes to the first ten results: medians over the queries. */
  first: Bytes;
  /** Bytes of a further query: median. */
  further: number;
  /** Bytes of a link that holds a query, where there are such links: median. */
  link?: number;
  perQuery: FirstResults[];
  /** Milliseconds from the last key to painted results: median over queries and repetitions. */
  typing?: number;
  perKey: { query: string; milliseconds: number[] }[];
  index: FolderSize;
}

/** Measures the search page of an engine at a size. */
export async function measure(engine: Engine, size: number, repeats: number): Promise<SearchCost> {
  const folder = engine.site(size);
  const server = await serveFolder(folder);
  try {
    const perQuery = await countBytes(engine, server);
    const perKey = await timeKeys(engine, server, repeats);
    const typing = median(perKey.flatMap(({ milliseconds }) => milliseconds));
    const link = median(perQuery.flatMap(({ linkBytes }) => linkBytes ?? []));
    const middle = (of: (bytes: Bytes) => number) =>
      median(perQuery.map(({ bytes }) => of(bytes))) ?? 0;
    return {
      first: {
        total: middle(({ total }) => total),
        page: middle(({ page }) => page),
        scripts: middle(({ scripts }) => scripts),
        data: middle(({ data }) => data),
      },
      further: median(perQuery.map(({ furtherBytes }) => furtherBytes)) ?? 0,
      ...(link !== undefined && { link }),
      perQuery,
      ...(typing !== undefined && { typing }),
      perKey,
      index: sizeOfFolder(folder, engine.index),
    };
  } finally {
    await server.close();
  }
}

async function countBytes(engine: Engine, server: FolderServer): Promise<FirstResults[]> {
  const browser = await launchBrowser();
  try {
    const counted: FirstResults[] = [];
    for (const [index, query] of queries.entries())
      counted.push(
        await measureFirstResults(
          browser,
          engine,
          server,
          query,
          queries[(index + 1) % queries.length] ?? query,
        ),
      );
    return counted;
  } finally {
    await browser.close();
  }
}

async function timeKeys(
  engine: Engine,
  server: FolderServer,
  repeats: number,
): Promise<SearchCost['perKey']> {
  const browser = await launchBrowser();
  try {
    const timed: SearchCost['perKey'] = [];
    for (const query of queries) {
      const { results, changes } = await expectResults(browser, engine, server, query);
      const milliseconds: number[] = [];
      for (let turn = 0; changes && turn < repeats; turn++)
        milliseconds.push(await measureTyping(browser, engine, server, query, results));
      timed.push({ query, milliseconds });
    }
    return timed;
  } finally {
    await browser.close();
  }
}
