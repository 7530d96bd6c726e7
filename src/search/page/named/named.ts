import { wordsOf } from '../../../norwegian/words.ts';
import { type SearchFacts, searchFiles } from '../../format/files.ts';
import { mayName } from '../../format/name-starts.ts';
import type { NamesFile } from '../../format/names-file.ts';
import type { Files } from '../../query/files.ts';
import type { Read } from '../../query/named/apply.ts';
import type { SearchState } from '../../query/selection/state.ts';
import type { Reader } from './reader.ts';
import type { Understood } from './understood.ts';

/** Reads what queries name. The names, and the code that reads them, are fetched when a query may name something. */
export class Named {
  private readonly files: Files;
  private readonly starts: ReadonlySet<string>;
  private reader: Promise<Reader> | undefined;

  constructor(files: Files, { nameStarts }: Pick<SearchFacts, 'nameStarts'>) {
    this.files = files;
    this.starts = new Set(nameStarts.split(' '));
  }

  /** Reads what the query of a state names, after what was read `before`; an `unfinished` word names nothing yet. */
  async understand(
    state: SearchState,
    before: Read | undefined,
    unfinished?: string,
  ): Promise<Understood> {
    const isNaming = mayName(state.query, this.starts);
    const isOpen = wordsOf(state.query).every(({ text }) => text === unfinished);
    if (before || (isNaming && !isOpen))
      return (await this.load()).understand(state, before, unfinished);
    const isPending = this.isPending(isNaming ? state.query : '', unfinished);
    // Asked about only once the results are there, if they are still wanted.
    isPending.catch(() => undefined);
    return { state, read: undefined, params: [], isPending, notices: () => [] };
  }

  private async isPending(query: string, unfinished: string | undefined): Promise<boolean> {
    return query !== '' && (await this.load()).namesMore(query, unfinished);
  }

  private load(): Promise<Reader> {
    if (this.reader) return this.reader;
    const reader = this.fetch();
    this.reader = reader;
    reader.catch(() => {
      this.reader = undefined;
    });
    return reader;
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
