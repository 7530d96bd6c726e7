import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtEnvironment } from '../tests/helpers/environment.ts';
import { copyFixture, makeFolder, readFolder } from '../tests/helpers/folders.ts';
import { writeMark } from './build/target/mark.ts';

/** Runs a script that is to fail, with these settings; what it tells, without a stack trace. */
function runInVain(script: string, settings: Record<string, string>): string {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', script)], {
    env: builtEnvironment(settings),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

/** The fixture content with a bad record. */
function badContent(): string {
  const content = copyFixture('content');
  const file = join(content, 'projects/jobbsporet-nordvik.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('methods: [verksted]', 'methods: [verkstad]\nmetode: x'),
  );
  return content;
}

const complaint =
  /projects\/jobbsporet-nordvik\.yaml: has the unknown key "metode"; correct the spelling or remove it/;

test.each(['build.ts', 'build-content.ts', 'check-content.ts'])(
  '%s: a bad record fails, is explained, and leaves site and content as they were',
  (script) => {
    const content = badContent();
    const site = makeFolder({ 'index.html': 'marker', 'data/x.json': '{}' });
    writeMark(site);
    const before = [content, site].map(readFolder);
    expect(runInVain(script, { CONTENT_DIR: content, OUT_DIR: site })).toMatch(complaint);
    expect([content, site].map(readFolder)).toEqual(before);
  },
);

test.each(['build.ts', 'build-content.ts', 'check-content.ts'])(
  '%s: bad authored pages are explained beside it',
  (script) => {
    const content = badContent();
    cpSync('content/pages', join(content, 'pages'), { recursive: true });
    writeFileSync(join(content, 'pages/hjelp.mdx'), '---\ntitel: a\n---\n\nA { b');
    const site = makeFolder({ 'index.html': 'marker' });
    writeMark(site);
    const before = [content, site].map(readFolder);
    const told = runInVain(script, { CONTENT_DIR: content, OUT_DIR: site });
    for (const problem of [
      'projects/jobbsporet-nordvik.yaml: has the unknown key "metode"',
      'pages/hjelp.mdx: title: is missing',
      'pages/hjelp.mdx: description: is missing',
      'pages/hjelp.mdx: has the unknown key "titel"',
      'pages/hjelp.mdx: line 5, column 3: is not valid MDX',
    ])
      expect(told).toContain(`\n  ${problem}`);
    expect(told).toMatch(/^5 problems in the content:/);
    expect([content, site].map(readFolder)).toEqual(before);
  },
);

describe('a target that no build has made', () => {
  test('is refused together with the content, and stays as it was', () => {
    const files = { 'notat.txt': 'x', 'index.html': 'y' };
    const site = makeFolder(files);
    const told = runInVain('build.ts', { CONTENT_DIR: badContent(), OUT_DIR: site });
    expect(told).toContain(`${site} holds index.html and 1 more, which no build has made`);
    expect(told).toMatch(complaint);
    expect(readFolder(site)).toEqual(files);
  });

  test.each([
    ['the content', (content: string) => content],
    ['a folder in it', (content: string) => join(content, 'projects')],
    ['what it lies in', (content: string) => join(content, '..')],
  ])('not even %s', (_, targetOf) => {
    const content = join(makeFolder(), 'a');
    const copy = copyFixture('content');
    symlinkSync(copy, content);
    const before = readFolder(copy);
    runInVain('build.ts', { CONTENT_DIR: content, OUT_DIR: targetOf(content) });
    expect(readFolder(copy)).toEqual(before);
  });
});

test.each(['build.ts', 'build-content.ts', 'check-content.ts'])(
  '%s: all settings that are wrong are told, and nothing else is done',
  (script) => {
    const content = copyFixture('content');
    const before = readFolder(content);
    const told = runInVain(script, { CONTENT_DIR: content, SITE_URL: 'x.no', BASE_PATH: '//x/' });
    expect(told).toMatch(/^SITE_URL is "x\.no", .*\nBASE_PATH is "\/\/x\/", .*\n/);
    expect(readFolder(content)).toEqual(before);
  },
);

test('Astro by itself tells them too', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'sync'],
    { env: builtEnvironment({ PORT: 'x' }), encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^PORT is "x", which is no port; write a whole number .*\n$/);
});
