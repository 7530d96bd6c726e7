import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../../tests/helpers/folders.ts';
import { makeIndex, pagefindFile } from '../../../tests/helpers/pagefind.ts';
import { signature, version } from './layout.ts';

afterAll(() => pagefind.close());

const packageOf = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };

test('the layout is that of the Pagefind that is asked for, installed and writes', async () => {
  expect(packageOf('../../../package.json').dependencies['pagefind']).toBe(version);
  expect(packageOf('../../../node_modules/pagefind/package.json').version).toBe(version);
  const meta = { asks: '', title: '', summary: '', tags: '', places: '' };
  const { folder } = await makeIndex(makeFolder(), [{ content: 'husq', meta }]);
  const bytes = gunzipSync(readFileSync(pagefindFile(folder, '.pf_meta')));
  expect(decode(bytes.subarray(signature.length))[0]).toBe(version);
});
