import { wordsOf } from '../../../norwegian/words.ts';
import { searchFiles } from '../../format/files.ts';
import type { NamesFile } from '../../format/names-file.ts';
import type { Files } from '../../query/files.ts';
import type { Read } from '../../query/named/apply.ts';
import type { SearchState } from '../../query/selection/state.ts';
import type { Reader } from './reader.ts';
import type { Remembered, Understood } from './understood.ts';

/** What is remembered with the address that the page has. */
export const remembered = (): Remembered => (history.state ?? {}) as Remembered;

/** Reads what queries name. The names, and the code that reads them, are fetched when there is a query. */
export class Named {
  private readonly files: Files;
  private reader: Promise<Reader> | undefined;

  constructor(files: Files) {
    this.files = files;
  }

  /** Reads what the query of a state names, after what was read `before`; an `unfinished` word names nothing yet. */
  async understand(
    state: SearchState,
    before: Read | undefined,
    unfinished?: string,
  ): Promise<Understood> {
    const words = wordsOf(state.query);
    if (words.length > 0) this.load();
    const isOpen = words.length > 0 && words.every(({ text }) => text === unfinished);
    if (!before && (words.length === 0 || isOpen))
      return { state, read: undefined, params: [], isPending: isOpen, notices: () => [] };
    const reader = await this.load();
    return reader.understand(state, before, unfinished);
  }

  private load(): Promise<Reader> {
    this.reader ??= this.fetch();
    return this.reader;
  }

  private async fetch(): Promise<Reader> {
    const code = import('./reader.ts');
    // Where the edition is gone its files tell so, which the code does not.
    code.catch(() => undefined);
    const names = await this.files.json<NamesFile>(searchFiles.names);
    const { Reader } = await code;
    return new Reader(names, () => this.files.json<string[]>(searchFiles.refs));
  }
}
