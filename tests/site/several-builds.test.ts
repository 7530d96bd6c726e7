import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreSite } from '../../scripts/build/target/restore.ts';
import { builtEnvironment } from '../helpers/environment.ts';
import { fixture, makeFolder, readFolder } from '../helpers/folders.ts';

/** Two sites that differ in a record, in the vocabulary, in what every page says, and in all their links. */
const variants = {
  first: {
    edit: (text: string) =>
      text.replaceAll('Jobbsporet', 'Sporet').replaceAll('Kveldskafé', 'Kafé'),
    settings: { SITE_OWNER: 'Kari Nordmann', SITE_CONTACT: 'kari@nordvik.no', BASE_PATH: 'en' },
  },
  second: {
    edit: (text: string) => text.replaceAll('Verksted', 'Verkstad'),
    settings: { SITE_OWNER: 'Nav Sørvik', BASE_PATH: '/blå bær' },
  },
};
type Variant = keyof typeof variants;

/** Starts the build of a variant's `content` into a folder. */
function start(variant: Variant, content: string, target: string): ChildProcess {
  const { edit, settings } = variants[variant];
  cpSync(fixture('content'), content, { recursive: true });
  for (const folder of ['projects', 'vocabulary'])
    for (const name of readdirSync(join(content, folder))) {
      const file = join(content, folder, name);
      writeFileSync(file, edit(readFileSync(file, 'utf8')));
    }
  return spawn(process.execPath, ['scripts/build.ts'], {
    env: builtEnvironment({ ...settings, CONTENT_DIR: content, OUT_DIR: target }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function exitOf(build: ChildProcess) {
  if (build.exitCode === null && build.signalCode === null) await once(build, 'exit');
  return build.exitCode ?? build.signalCode;
}

/** Builds a variant to its end; the site. */
async function build(variant: Variant, target: string, content = makeFolder()) {
  const run = start(variant, content, target);
  let told = '';
  run.stderr?.on('data', (chunk) => (told += chunk));
  expect([await exitOf(run), told]).toEqual([0, '']);
  return readFolder(target);
}

/** The site of each variant, built while no other was. */
const alone = mkdtempSync(join(tmpdir(), 'erfaringsbanken-'));
const good: Partial<Record<Variant, Record<string, string>>> = {};

beforeAll(async () => {
  for (const variant of ['first', 'second'] as const)
    good[variant] = await build(variant, join(alone, variant), join(alone, `${variant}-content`));
  expect(good.first).not.toEqual(good.second);
});

afterAll(() => rmSync(alone, { recursive: true }));

/** A folder that holds the first site and nothing else. */
function withSite() {
  const folder = makeFolder();
  const target = join(folder, 'site');
  cpSync(join(alone, 'first'), target, { recursive: true });
  return { folder, target };
}

describe('two builds at once', () => {
  test('give the sites that they give one after the other', async () => {
    const folder = makeFolder();
    const sites = [build('first', join(folder, 'a')), build('second', join(folder, 'b'))];
    expect(await Promise.all(sites)).toEqual([good.first, good.second]);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  test('with the same target leave one of the two', async () => {
    const { folder, target } = withSite();
    await Promise.all([build('first', target), build('second', target)]);
    expect([good.first, good.second]).toContainEqual(readFolder(target));
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

const workFoldersOf = ({ pid }: ChildProcess) =>
  readdirSync('.build').filter((name) => name.startsWith(`work-${pid}-`));

/** Waits until a build has made something in its working folder, and ends it with a signal if it has not ended yet. */
async function endWhen(build: ChildProcess, made: string, signal: NodeJS.Signals) {
  const isMade = () => workFoldersOf(build).some((name) => existsSync(join('.build', name, made)));
  while (build.exitCode === null && !isMade()) await setTimeout(1);
  build.kill(signal);
  return exitOf(build);
}

describe('a build that is killed', () => {
  test.each(['generated/vocabulary.json', 'site/_astro', 'index/pagefind/pagefind.js'])(
    'when it has made %s leaves the site, and the next build nothing',
    async (made) => {
      const { folder, target } = withSite();
      const killed = start('second', makeFolder(), target);
      await endWhen(killed, made, 'SIGKILL');
      restoreSite(target);
      expect([good.first, good.second]).toContainEqual(readFolder(target));

      expect(await build('second', target)).toEqual(good.second);
      expect(readdirSync(folder)).toEqual(['site']);
      expect(workFoldersOf(killed)).toEqual([]);
    },
  );
});

describe('a build that is interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s cleans up and leaves the site', async (signal, code) => {
    const { folder, target } = withSite();
    const interrupted = start('second', makeFolder(), target);
    expect(await endWhen(interrupted, 'generated/vocabulary.json', signal)).toBe(code);
    expect(readFolder(target)).toEqual(good.first);
    expect(readdirSync(folder)).toEqual(['site']);
    expect(workFoldersOf(interrupted)).toEqual([]);
  });
});
