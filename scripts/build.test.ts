import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtEnvironment } from '../tests/helpers/environment.ts';
import { copyFixture, makeFolder, readFolder } from '../tests/helpers/folders.ts';

/** Runs a script on the fixture content with a bad record, `edit`ed further, in a folder that holds an earlier build. */
function run(script: string, edit = (_content: string) => {}) {
  const content = copyFixture('content');
  edit(content);
  const file = join(content, 'projects/jobbsporet-nordvik.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('methods: [verksted]', 'methods: [verkstad]\nmetode: x'),
  );
  const site = makeFolder({ 'index.html': 'marker', 'data/x.json': '{}' });
  const before = [content, site].map(readFolder);
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', script)], {
    env: builtEnvironment({ CONTENT_DIR: content, OUT_DIR: site }),
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    unchanged: JSON.stringify([content, site].map(readFolder)) === JSON.stringify(before),
  };
}

test.each(['build.ts', 'build-content.ts'])(
  '%s: a bad record fails, is explained, and leaves site and content as they were',
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

test.each(['build.ts', 'build-content.ts', 'check-content.ts'])(
  '%s: bad authored pages are explained beside it',
  (script) => {
    const { status, stderr, unchanged } = run(script, (content) => {
      cpSync('content/pages', join(content, 'pages'), { recursive: true });
      writeFileSync(join(content, 'pages/hjelp.mdx'), '---\ntitel: a\n---\n\nA { b');
    });
    expect(status).toBe(1);
    for (const problem of [
      'projects/jobbsporet-nordvik.yaml: has the unknown key "metode"',
      'pages/hjelp.mdx: title: is missing',
      'pages/hjelp.mdx: description: is missing',
      'pages/hjelp.mdx: has the unknown key "titel"',
      'pages/hjelp.mdx: line 5, column 3: is not valid MDX',
    ])
      expect(stderr).toContain(`\n  ${problem}`);
    expect(stderr).toMatch(/^5 problems in the content:/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(unchanged).toBe(true);
  },
);
