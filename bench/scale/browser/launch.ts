import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = '/usr/bin/chromium';

/** Starts a headless Chromium: the one of the system, else the one that the tests use. */
export async function launchBrowser(): Promise<Browser> {
  if (existsSync(installed))
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  const { prepareBrowser } = await import('../../../tests/helpers/browser-binary.ts');
  return chromium.launch(await prepareBrowser());
}
