import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyFixture, makeFolder, readFolder } from '../tests/helpers/folders.ts';

/** Runs a script on the fixture content with a bad record, in a folder that holds an earlier build. */
function run(script: string) {
  const content = copyFixture('content');
  const file = join(content, 'projects/jobbsporet-nordvik.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('methods: [verksted]', 'methods: [verkstad]\nmetode: x'),
  );
  // Build and target are found from the working folder: a folder of its own keeps the real dist out of it.
  const folder = makeFolder({ 'dist/index.html': 'marker', 'dist/data/x.json': '{}' });
  const before = readFolder(folder);
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts', script)], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    unchanged: JSON.stringify(readFolder(folder)) === JSON.stringify(before),
  };
}

test.each(['build.ts', 'build-content.ts'])(
  '%s: a bad record fails, is explained, and leaves the site as it was',
  (script) => {
    const { status, stderr, unchanged } = run(script);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /projects\/jobbsporet-nordvik\.yaml: has the unknown key "metode"; correct the spelling or remove it/,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(unchanged).toBe(true);
  },
);
