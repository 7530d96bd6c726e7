import { median } from '../median.ts';
import type { Result } from './results.ts';

/** A figure that is shown for every engine and size. */
export interface Measure {
  title: string;
  unit: string;
  of: (result: Result) => number | undefined;
  /** Ratio to another engine where it is not that of the two figures. */
  ratio?: (result: Result, base: Result) => number | undefined;
}

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1000);

/** Ratio of the times to type, over the queries that have times with both engines. */
function typingRatio({ search: one }: Result, { search: other }: Result): number | undefined {
  const timesOf = (search: Result['search'], query: string) =>
    search?.perKey.find((timed) => timed.query === query)?.milliseconds ?? [];
  const shared = (one?.perKey ?? [])
    .map(({ query }) => query)
    .filter((query) => timesOf(one, query).length > 0 && timesOf(other, query).length > 0);
  const [a, b] = [one, other].map((search) =>
    median(shared.flatMap((query) => timesOf(search, query))),
  );
  return a === undefined || b === undefined ? undefined : a / b;
}

/** All figures, in the order of the report. */
export const measures = {
  first: {
    title: 'From opening the search page to the first ten results',
    unit: 'kB over the wire',
    of: ({ search }) => kilobytes(search?.first.total),
  },
  engine: {
    title: 'Of these, search engine and data (scripts, index; without HTML, CSS, fonts)',
    unit: 'kB over the wire',
    of: ({ search }) => kilobytes(search && search.first.scripts + search.first.data),
  },
  link: {
    title: 'The same by a link that holds the query',
    unit: 'kB over the wire',
    of: ({ search }) => kilobytes(search?.link),
  },
  further: {
    title: 'A further query',
    unit: 'kB over the wire',
    of: ({ search }) => kilobytes(search?.further),
  },
  typing: {
    title: 'From the last key to painted results',
    unit: 'ms, processor slowed 4×',
    of: ({ search }) => search?.typing,
    ratio: typingRatio,
  },
  index: { title: 'Index on disk', unit: 'kB', of: ({ search }) => kilobytes(search?.index.bytes) },
  seconds: { title: 'Build', unit: 's', of: ({ build }) => build?.seconds },
  cpu: { title: 'Build, processor time', unit: 's', of: ({ build }) => build?.cpuSeconds },
  memory: {
    title: 'Build, peak memory of all processes',
    unit: 'MB',
    of: ({ build }) => build?.peakMb,
  },
  again: {
    title: 'Second build after one changed record',
    unit: 's',
    of: ({ build }) => build?.again?.seconds,
  },
} satisfies Record<string, Measure>;
