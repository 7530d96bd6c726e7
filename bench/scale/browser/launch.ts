import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = '/usr/bin/chromium';

/** Starts a headless Chromium: the one of the system, else the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  if (existsSync(installed)) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}
