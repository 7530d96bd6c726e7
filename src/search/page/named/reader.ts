import type { NamesFile } from '../../format/names-file.ts';
import { applyReading, joinReadings, type Read, stillRead } from '../../query/named/apply.ts';
import { findAsks } from '../../query/named/asks.ts';
import { type Names, prepareNames } from '../../query/named/names.ts';
import { queryText } from '../../query/named/query-text.ts';
import { readQuery } from '../../query/named/read.ts';
import { mayNameRef } from '../../query/named/refs.ts';
import type { SearchState } from '../../query/selection/state.ts';
import { askNotices } from './ask-notices.ts';
import { readNotices } from './read-notices.ts';
import type { Understood } from './understood.ts';

/** Facet whose file has the labels of places that no project is from. */
const placesParam = 'kommune';

/** Reads queries, and says what it read. */
export class Reader {
  private names: Names;
  private hasRefs = false;
  private readonly file: NamesFile;
  private readonly loadRefs: () => Promise<string[]>;

  constructor(file: NamesFile, loadRefs: () => Promise<string[]>) {
    this.file = file;
    this.names = prepareNames(file, []);
    this.loadRefs = loadRefs;
  }

  /** See `Named.understand`. */
  async understand(
    state: SearchState,
    remembered: Read | undefined,
    unfinished: string | undefined,
  ): Promise<Understood> {
    const { query } = state;
    await this.loadRefsFor(query);
    const reading = readQuery(query, this.names, unfinished);
    const before = remembered && stillRead(remembered, state);
    const isRead = reading.parts.length > 0 && !state.asWords;
    const read = isRead ? joinReadings(before, reading) : before;
    const asks = [...(state.asWords ? [] : reading.beside), ...findAsks(queryText(query))];
    const next = isRead ? applyReading(state, reading) : state;
    const shown = [...(read?.parts ?? []), ...reading.parts, ...reading.maybe];
    return {
      state: next,
      read,
      params: [
        ...asks.map(({ param }) => param),
        ...shown.flatMap(({ param, instead }) => (instead ? [param, placesParam] : [param])),
      ],
      isPending: this.namesMore(query, unfinished),
      notices: (found, around) => [
        ...readNotices({ read, reading, asWords: state.asWords }, found, around),
        ...askNotices(asks, found, around),
      ],
    };
  }

  /** Whether a query names more once its unfinished word is finished. */
  async namesMore(query: string, unfinished: string | undefined): Promise<boolean> {
    if (unfinished === undefined) return false;
    await this.loadRefsFor(query);
    const all = (word?: string) => {
      const { parts, beside, maybe } = readQuery(query, this.names, word);
      return parts.length + beside.length + maybe.length;
    };
    return all() > all(unfinished);
  }

  private async loadRefsFor(query: string): Promise<void> {
    if (this.hasRefs || !mayNameRef(query)) return;
    this.names = prepareNames(this.file, await this.loadRefs());
    this.hasRefs = true;
  }
}
