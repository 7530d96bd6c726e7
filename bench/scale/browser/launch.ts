import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const installed = '/usr/bin/chromium';

/** How to start a headless Chromium: the one of the system, else the one that the tests use. */
export async function launchOptions(extra: readonly string[] = []): Promise<LaunchOptions> {
  if (existsSync(installed)) return { executablePath: installed, args: ['--no-sandbox', ...extra] };
  const { prepareBrowser } = await import('../../../tests/helpers/browser-binary.ts');
  const { args, ...others } = await prepareBrowser();
  return { ...others, args: [...args, ...extra] };
}

/** Starts it. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());
