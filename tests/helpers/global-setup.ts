import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/serve.ts';
import { type BrowserLaunch, prepareBrowser } from './browser-binary.ts';
import { builtEnvironment } from './environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    folder: string;
    /** Where it is served, without a slash at the end. */
    address: string;
    browser: BrowserLaunch;
  }
}

/** Builds the real content once, serves it and finds a browser, for all tests of the built site. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('.build/test-site');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: builtEnvironment({ OUT_DIR: folder }),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`);
  const browser = await prepareBrowser();
  const { address, close } = await serve(folder, { base: '/' });
  provide('folder', folder);
  provide('address', address.replace(/\/$/, ''));
  provide('browser', browser);
  return close;
}
