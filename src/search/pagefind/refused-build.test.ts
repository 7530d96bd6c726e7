import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { writeMark } from '../../../scripts/build/target/mark.ts';
import { builtEnvironment } from '../../../tests/helpers/environment.ts';
import { copyFixture, makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { version } from './layout.ts';

/** Lets each thread of a build take the layout for that of another version, as if another Pagefind were installed. */
const otherVersion = `
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith('/pagefind/layout.ts')) return loaded;
      return { ...loaded, source: String(loaded.source).replace('${version}', '9.9.9') };
    },
  });
`;

test('a build with another Pagefind says in one sentence what to do, and leaves the site as it was', () => {
  const site = makeFolder({ 'index.html': 'marker' });
  writeMark(site);
  const before = readFolder(site);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: builtEnvironment({
      CONTENT_DIR: copyFixture('content'),
      OUT_DIR: site,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(otherVersion)}`,
    }),
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    `pagefind-entry.json > version is "${version}" instead of "9.9.9"; ` +
      'Pagefind 9.9.9 is expected, see docs/new-pagefind.md\nThe last good build is as it was.\n',
  );
  expect(status).toBe(1);
  expect(readFolder(site)).toEqual(before);
}, 120_000);
