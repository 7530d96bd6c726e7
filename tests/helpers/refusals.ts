import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect } from 'vitest';
import { version } from '../../src/search/pagefind/layout.ts';
import { PagefindError } from '../../src/search/pagefind/pagefind-error.ts';
import { repartition, type Source } from '../../src/search/pagefind/writer/repartition.ts';
import { changeAt } from './change-at.ts';
import { makeFolder } from './folders.ts';
import { changeFile, makeIndex, pagefindFile } from './pagefind.ts';

/** Four documents; the second and the third have as many words in the same places. */
const records = [
  { content: 'bilq husq bilq veiq bilq', title: 'husq' },
  { content: 'gjeldq husq', title: 'gjeldq' },
  { content: 'arbeidq husq', title: 'arbeidq' },
  { content: 'skoleq øtmaøskoleøø skoleq', title: 'skoleq' },
].map(({ content, title }) => ({
  content,
  meta: { title, summary: '', tags: 'tagq', places: '', asks: '' },
}));

/** What every refusal ends with. */
const ending = `; Pagefind ${version} is expected, see docs/new-pagefind.md`;

/** Some change of one element. */
export type Change = (element: unknown) => unknown;

/** Lets Pagefind index four documents, for the tests of a file. */
export function useIndex() {
  const folder = mkdtempSync(join(tmpdir(), 'erfaringsbanken-'));
  let sound: Source;
  beforeAll(async () => {
    sound = await makeIndex(folder, records);
  });
  afterAll(async () => {
    await pagefind.close();
    rmSync(folder, { recursive: true });
  });

  /** What is said, before its usual end, of that index with the file changed whose name ends so; empty if it is taken. */
  function refusal(end: string, change: (path: string) => void): string {
    const copy = makeFolder();
    cpSync(sound.folder, copy, { recursive: true });
    change(pagefindFile(copy, end));
    try {
      repartition([{ ...sound, folder: copy }], makeFolder());
    } catch (error) {
      expect(error).toBeInstanceOf(PagefindError);
      const message = error instanceof Error ? error.message : '';
      expect(message.endsWith(ending), message).toBe(true);
      return message.slice(0, -ending.length);
    }
    return '';
  }
  /** The same, with an element of the file changed. */
  const refusalAt = (end: string, path: readonly number[], change: Change): string =>
    refusal(end, (file) => changeFile(file, (value) => changeAt(value, path, change)));
  return { refusal, refusalAt };
}
