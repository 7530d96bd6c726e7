import * as pagefind from 'pagefind';
import { docSort, indexLanguage } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import type { IndexRecord } from './index-record.ts';

/** Records that Pagefind is given before its answers are waited for. */
const atATime = 20;

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

/** An index that Pagefind is making of some records; `pagefind.close()` ends it with all others. */
export class PagefindDraft {
  /** What its documents are known by. */
  readonly documents: (Fingerprint | undefined)[] = [];
  private readonly index: PagefindIndex;
  private adding: Promise<void>[] = [];

  private constructor(index: PagefindIndex) {
    this.index = index;
  }

  static async open(): Promise<PagefindDraft> {
    const options = {
      forceLanguage: indexLanguage,
      // What Pagefind keeps of each page is not used; in one file it costs least.
      maxFragments: 1,
    };
    const { index, errors } = await pagefind.createIndex(options).catch((error: unknown) => {
      const [reason] = String(error).split('\n');
      throw new PagefindError(`Pagefind does not start (${reason})`);
    });
    if (!index) throw new PagefindError(`Pagefind: ${errors.join('; ')}`);
    return new PagefindDraft(index);
  }

  /** Adds the record of a document. While Pagefind reads it, the next one can be prepared. */
  async add(doc: number, record: IndexRecord): Promise<void> {
    this.documents.push(fingerprintOf(record));
    this.adding.push(this.send(doc, record));
    if (this.adding.length === atATime) await this.allAdded();
  }

  /** Writes the index of what was added into a folder and gives back its memory. */
  async write(folder: string): Promise<void> {
    await this.allAdded();
    const { errors } = await this.index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new PagefindError(`Pagefind: ${errors.join('; ')}`);
    await this.index.deleteIndex();
  }

  private async allAdded(): Promise<void> {
    const adding = this.adding;
    this.adding = [];
    await Promise.all(adding);
  }

  private async send(doc: number, record: IndexRecord): Promise<void> {
    const { errors } = await this.index.addCustomRecord({
      url: `/${doc}/`,
      language: indexLanguage,
      sort: { [docSort]: String(doc) },
      ...record,
    });
    if (errors.length > 0)
      throw new PagefindError(`Pagefind: document ${doc}: ${errors.join('; ')}`);
  }
}
