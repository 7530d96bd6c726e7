import { cpus, release, totalmem, type } from 'node:os';
import { launchBrowser } from './browser/launch.ts';

/** Where and when something was measured. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  chromium: string;
}

/** Describes this machine. */
export async function describeMachine(): Promise<Machine> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    chromium,
  };
}
