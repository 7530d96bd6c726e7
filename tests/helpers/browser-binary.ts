import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import packed, { inflate } from '@sparticuz/chromium';
import { chromium, type LaunchOptions } from 'playwright-core';

/** How to start the browser that was found; plain data, as it goes to the test workers. */
export interface BrowserLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * Few of the flags that the package recommends: those that switch off web security and run
 * everything in one process would make it another browser than the readers have.
 */
const args = ['--no-sandbox', '--font-render-hinting=none'];

/** Places of an installed browser, tried last. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a browser that starts: the one of @sparticuz/chromium as it is; with the libraries the
 * package brings for machines that lack them; an installed one.
 */
export async function prepareBrowser(): Promise<BrowserLaunch> {
  const failures: string[] = [];
  for (const candidate of [plain, withLibraries, ...installed.map((path) => () => own(path))]) {
    try {
      const launch = await candidate();
      if (!launch) continue;
      await tryOut(launch);
      return launch;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser for the tests:\n${failures.join('\n\n')}`);
}

async function plain(): Promise<BrowserLaunch> {
  const folder = await unpack();
  // A machine without fonts gets those of the package.
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), args, env: { ...environment(), ...fonts } };
}

async function withLibraries(): Promise<BrowserLaunch> {
  const launch = await plain();
  const libraries = [
    join(dirname(launch.executablePath), 'al2023', 'lib'),
    launch.env['LD_LIBRARY_PATH'],
  ];
  return {
    ...launch,
    env: { ...launch.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  };
}

const own = async (path: string): Promise<BrowserLaunch | undefined> =>
  existsSync(path) ? { executablePath: path, args, env: environment() } : undefined;

/** Starts the browser and has it render, as some libraries are asked for only then. */
async function tryOut(launch: LaunchOptions) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Prøve</h1>');
    await page.screenshot();
  } finally {
    await browser.close();
  }
}

/** Unpacks the package's browser, libraries and fonts into a folder of their own, once for each version. */
async function unpack(): Promise<string> {
  const bin = resolve(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve('.build', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // The package unpacks into the folder for temporary files and trusts what it finds there.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    await packed.executablePath(bin);
    await inflate(join(bin, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  const fonts = join(fresh, 'fonts', 'fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}

const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
