import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { IndexFacts } from '../../format/files.ts';
import { PagefindDraft } from './draft.ts';
import type { IndexRecord } from './index-record.ts';
import { meanwhile } from './meanwhile.ts';
import { repartition, type Source } from './repartition.ts';

/** Records in one index: Pagefind needs some 0.2 MB for each, and writes one index while it reads for the next. */
const batch = 1000;

/** Pagefind's own engine, by which others can search the index. */
const engine = /^(pagefind\.js|wasm\..*)$/;

/**
 * Indexes records with Pagefind into a folder; the page of each has its document number for an id.
 * @param steps other work, done while Pagefind, a process of its own, is waited for; some can be left over
 * @returns where each word is
 */
export async function writePagefind(
  target: string,
  records: Iterable<IndexRecord>,
  steps: Iterator<unknown>,
): Promise<IndexFacts> {
  const drafts = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const sources: Source[] = [];
    const write = (draft: PagefindDraft) => {
      const folder = join(drafts, String(sources.length));
      sources.push({ folder, documents: draft.documents });
      return draft.write(folder);
    };
    let docs = 0;
    let writing = Promise.resolve();
    let draft = await PagefindDraft.open();
    for (const record of records) {
      if (draft.documents.length === batch) {
        await meanwhile(writing, steps);
        writing = write(draft);
        // Failing is told where it is awaited; until then it must not count as unhandled.
        writing.catch(() => undefined);
        draft = await PagefindDraft.open();
      }
      await draft.add(docs++, record);
    }
    await meanwhile(Promise.all([writing, write(draft)]), steps);

    mkdirSync(target, { recursive: true });
    const facts = repartition(sources, target);
    const first = sources[0]?.folder ?? '';
    for (const name of readdirSync(first))
      if (engine.test(name)) cpSync(join(first, name), join(target, name));
    return facts;
  } finally {
    await pagefind.close();
    rmSync(drafts, { recursive: true, force: true });
  }
}
