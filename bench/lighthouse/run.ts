/**
 * `npm run lighthouse -- [<runs>]`: what Lighthouse says of one page of each kind of the built site in dist, on its simulated
 * telephone; the worst of so many runs, four if not told otherwise.
 */
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve/serve.ts';
import { settings } from '../../src/settings/settings.ts';
import { launchOptions } from '../scale/browser/launch.ts';
import { kindsOf } from './pages.ts';

/** The part of Lighthouse that is used; it brings its types, but only where it is installed. */
interface Lighthouse {
  default: (
    address: string,
    flags: { port: number; output: 'json'; logLevel: 'error' },
  ) => Promise<
    | {
        lhr: {
          categories: Record<string, { score: number | null }>;
          audits: Record<string, { displayValue?: string }>;
        };
      }
    | undefined
  >;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const measures = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];

const runs = Number(process.argv[2] ?? 4);
const lighthouse = await load('lighthouse');
const { outDir, basePath } = settings();
const site = await serve(outDir, { base: basePath });
const port = 9333;
const browser = await chromium.launch(await launchOptions([`--remote-debugging-port=${port}`]));

try {
  console.log(`| page | ${[...categories, ...measures].join(' | ')} |`);
  console.log(`|---|${'--:|'.repeat(categories.length + measures.length)}`);
  for (const [kind, path] of Object.entries(kindsOf(outDir))) {
    const address = `${site.address.replace(/\/$/, '')}${path}`;
    const worst = categories.map(() => 100);
    let shown: string[] = [];
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse.default(address, { port, output: 'json', logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse tells nothing of ${path}`);
      const { lhr } = result;
      for (const [index, category] of categories.entries())
        worst[index] = Math.min(
          worst[index] ?? 100,
          Math.round((lhr.categories[category]?.score ?? 0) * 100),
        );
      shown = measures.map((name) => lhr.audits[name]?.displayValue ?? '–');
    }
    console.log(`| ${[kind, ...worst, ...shown].join(' | ')} |`);
  }
} finally {
  await browser.close();
  await site.close();
}

/** Loads a package that few need, and says how to get it where it is lacking. */
async function load(name: string): Promise<Lighthouse> {
  try {
    return (await import(name)) as Lighthouse;
  } catch {
    console.error(
      `${name} is not installed: run "npm install --save-dev --save-exact --workspace bench ${name}" once.`,
    );
    return process.exit(1);
  }
}
