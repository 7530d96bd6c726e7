import { choose, type SearchState } from '../selection/state.ts';
import type { NamedPart } from './part.ts';
import type { Reading } from './read.ts';

/** What was read of a query, as long as its filters are there. */
export interface Read {
  /** The query as it was written. */
  typed: string;
  /** What was left of it; undefined where not all that was read is still there. */
  rest: string | undefined;
  parts: NamedPart[];
}

const valuesIn = (parts: readonly NamedPart[]) =>
  parts.flatMap(({ param, values }) => values.map((value) => ({ param, value })));

/** A state with what was read as filters, and the rest as words. */
export const applyReading = (
  state: SearchState,
  { parts, rest }: Pick<Reading, 'parts' | 'rest'>,
): SearchState =>
  valuesIn(parts).reduce(
    (next, { param, value }) => choose(next, param, value, 'include'),
    parts.length === 0 ? state : { ...state, query: rest },
  );

/** What of a reading still is a filter in a state. */
export function stillRead(read: Read, { selections, asWords }: SearchState): Read | undefined {
  const parts = read.parts.filter(({ param, values }) =>
    values.every((value) => selections.get(param)?.include.includes(value)),
  );
  if (asWords || parts.length === 0) return undefined;
  return parts.length === read.parts.length ? read : { typed: '', rest: undefined, parts };
}

/** What was read before, if anything, and what is read now, as one. */
export const joinReadings = (before: Read | undefined, now: Read): Read => ({
  typed: before ? wordsBefore(before, now.typed) : now.typed,
  rest: now.rest,
  parts: [...(before?.parts ?? []), ...now.parts],
});

/** The query as it was before it was read; where it has changed since, what was read stands before it. */
const wordsBefore = ({ typed, rest, parts }: Read, query: string): string =>
  query === rest
    ? typed
    : [...parts.map(({ text }) => text), query].filter((words) => words !== '').join(' ');

/** A state with the words in place of the filters that were read of them; they stay words. */
export function undoReading(state: SearchState, read: Read): SearchState {
  const free = valuesIn(read.parts).reduce(
    (next, { param, value }) => choose(next, param, value, 'none'),
    state,
  );
  return { ...free, query: wordsBefore(read, state.query), asWords: true };
}
