import * as pagefind from 'pagefind';
import type { Fields } from '../../format/fields.ts';
import { docSort } from './folder.ts';

/** The texts of a project as the index holds them: words in their canonical form. */
export interface IndexRecord {
  content: string;
  meta: Fields;
}

/** Pagefind knows no such language and so leaves our canonical words as they are, instead of stemming them again. */
const indexLanguage = 'qaa';

/** Records that Pagefind is given before its answers are waited for. */
const atATime = 20;

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

/** An index that Pagefind is making of some records; `pagefind.close()` ends it with all others. */
export class PagefindDraft {
  size = 0;
  private readonly index: PagefindIndex;
  private adding: Promise<void>[] = [];

  private constructor(index: PagefindIndex) {
    this.index = index;
  }

  static async open(): Promise<PagefindDraft> {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: indexLanguage,
      // What Pagefind keeps of each page is not used; in one file it costs least.
      maxFragments: 1,
    });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return new PagefindDraft(index);
  }

  /** Adds the record of a document. While Pagefind reads it, the next one can be prepared. */
  async add(doc: number, record: IndexRecord): Promise<void> {
    this.size++;
    this.adding.push(this.send(doc, record));
    if (this.adding.length === atATime) await this.allAdded();
  }

  /** Writes the index of what was added into a folder and gives back its memory. */
  async write(folder: string): Promise<void> {
    await this.allAdded();
    const { errors } = await this.index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
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
    if (errors.length > 0) throw new Error(`Pagefind: document ${doc}: ${errors.join('; ')}`);
  }
}
