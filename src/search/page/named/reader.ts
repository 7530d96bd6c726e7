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
    if (mayNameRef(query) && !this.hasRefs) {
      this.names = prepareNames(this.file, await this.loadRefs());
      this.hasRefs = true;
    }
    const reading = readQuery(query, this.names, unfinished);
    const finished = unfinished === undefined ? reading : readQuery(query, this.names);
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
      isPending:
        finished.parts.length > reading.parts.length ||
        finished.maybe.length > reading.maybe.length,
      notices: (found, around) => [
        ...readNotices({ read, reading, asWords: state.asWords }, found, around),
        ...askNotices(asks, found, around),
      ],
    };
  }
}
