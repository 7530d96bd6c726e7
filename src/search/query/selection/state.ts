import { storedOrders } from '../../format/files.ts';

/** How results can be sorted; `relevans` is the order of the search itself. */
export const sortOrders = ['relevans', ...storedOrders, 'fylke'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Chosen values of one facet. */
export interface Selection {
  include: string[];
  exclude: string[];
}

/** All that a search is; the URL holds exactly this. */
export interface SearchState {
  query: string;
  sort: SortOrder;
  /** By URL parameter of the facet; facets without a choice are left out. */
  selections: Map<string, Selection>;
  /** Search for the words as typed, without correcting them. */
  verbatim: boolean;
  /** Words that name something known are words all the same, and no filters. */
  asWords: boolean;
}

/** Longest query that is kept, in UTF-16 units. */
export const maxQueryLength = 300;

/** Reads the state from the part of a URL after `?`; what it does not know it leaves out. */
export function parseState(search: string, params: readonly string[]): SearchState {
  const url = new URLSearchParams(search);
  const selections = new Map<string, Selection>();
  for (const param of params) {
    const values = [...new Set((url.get(param) ?? '').split(',').map((value) => value.trim()))];
    const include = values.filter((value) => /^[a-z0-9]/.test(value));
    const exclude = values
      .filter((value) => /^-[a-z0-9]/.test(value))
      .map((value) => value.slice(1));
    if (include.length + exclude.length > 0) selections.set(param, { include, exclude });
  }
  const sort = sortOrders.find((order) => order === url.get('sorter')) ?? 'relevans';
  return {
    query: (url.get('q') ?? '').slice(0, maxQueryLength),
    sort,
    selections,
    verbatim: url.get('rett') === 'nei',
    asWords: url.get('ord') === '1',
  };
}

/** Writes the state as the part of a URL after the path: empty, or `?…` with commas left readable. */
export function formatState({ query, sort, selections, verbatim, asWords }: SearchState): string {
  const parts: string[] = [];
  if (query !== '')
    parts.push(`q=${encodeURIComponent(query.toWellFormed()).replaceAll('%20', '+')}`);
  for (const [param, { include, exclude }] of selections)
    if (include.length + exclude.length > 0)
      parts.push(`${param}=${[...include, ...exclude.map((value) => `-${value}`)].join(',')}`);
  if (sort !== 'relevans') parts.push(`sorter=${sort}`);
  if (verbatim) parts.push('rett=nei');
  if (asWords) parts.push('ord=1');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** How a value stands in a state. */
export type Choice = 'include' | 'exclude' | 'none';

/** A copy of the state with one value chosen, left out or set free. */
export function choose(
  state: SearchState,
  param: string,
  value: string,
  choice: Choice,
): SearchState {
  const old = state.selections.get(param) ?? { include: [], exclude: [] };
  const without = (values: readonly string[]) => values.filter((other) => other !== value);
  const selection = { include: without(old.include), exclude: without(old.exclude) };
  if (choice !== 'none') selection[choice].push(value);
  const selections = new Map(state.selections);
  if (selection.include.length + selection.exclude.length > 0) selections.set(param, selection);
  else selections.delete(param);
  return { ...state, selections };
}

/** Number of values that are chosen or left out. */
export const countChoices = ({ selections }: SearchState): number =>
  [...selections.values()].reduce(
    (sum, { include, exclude }) => sum + include.length + exclude.length,
    0,
  );
