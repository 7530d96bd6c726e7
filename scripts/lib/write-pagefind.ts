import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { IndexFacts } from '../../src/search/word-index.ts';
import { rechunk } from './rechunk.ts';

/** The texts of a project as the index holds them: words in their canonical form. */
export interface IndexRecord {
  content: string;
  meta: { title: string; tags: string; summary: string; places: string };
}

/** Pagefind knows no such language and so leaves our canonical words as they are, instead of stemming them again. */
const indexLanguage = 'qaa';

/** Records that are indexed at a time: Pagefind needs some 0.2 MB for each. */
const batch = 2500;

/** Pagefind's own engine, by which others can search the index. */
const engine = /^(pagefind\.js|wasm\..*)$/;

/**
 * Indexes records with Pagefind into a folder; the page of each has its row for an id.
 * @returns where each word is
 */
export async function writePagefind(
  target: string,
  records: Iterable<IndexRecord>,
): Promise<IndexFacts> {
  const drafts = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const folders: string[] = [];
    let waiting: IndexRecord[] = [];
    let row = 0;
    const write = async () => {
      const folder = join(drafts, String(folders.length));
      await indexBatch(folder, waiting, row - waiting.length);
      folders.push(folder);
      waiting = [];
    };
    for (const record of records) {
      waiting.push(record);
      row++;
      if (waiting.length === batch) await write();
    }
    if (waiting.length > 0 || folders.length === 0) await write();

    const [first = ''] = folders;
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(first))
      if (engine.test(name)) cpSync(join(first, name), join(target, name));
    writeEntry(first, target, row);
    return rechunk(folders, target);
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

async function indexBatch(folder: string, records: readonly IndexRecord[], firstRow: number) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: indexLanguage });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [place, record] of records.entries()) {
      const url = `/${firstRow + place}/`;
      const added = await index.addCustomRecord({ url, language: indexLanguage, ...record });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
    }
    await index.writeFiles({ outputPath: folder });
  } finally {
    await pagefind.close();
  }
}

/** The file by which Pagefind's engine finds the index, with the number of all pages. */
function writeEntry(source: string, target: string, pages: number) {
  const name = 'pagefind-entry.json';
  const entry = JSON.parse(readFileSync(join(source, name), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  for (const language of Object.values(entry.languages)) language.page_count = pages;
  writeFileSync(join(target, name), JSON.stringify(entry));
}
