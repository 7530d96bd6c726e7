import { storedOrders } from '../../format/files.ts';
import { cleanQuery } from './clean-query.ts';

/** How results can be sorted; `relevans` is the order of the search itself. */
export const sortOrders = ['relevans', ...storedOrders, 'fylke'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Chosen values of one facet. */
export interface Selection {
  include: string[];
  exclude: string[];
  /** A project has to carry all of the values included; else any of them will do. */
  all?: true;
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

/** As much of a query as is kept, without the word that it would be cut in, unless that is all. */
function cut(query: string): string {
  const head = query.slice(0, maxQueryLength);
  if (query.length <= maxQueryLength || /\s/.test(query.charAt(maxQueryLength))) return head;
  return head.replace(/(?<=\s)\S+$/, '');
}

/**
 * Reads the state from the part of a URL after `?`; what it does not know it leaves out. Values are separated by commas where
 * any will do, and by a plus, which a URL has for a blank too, where all are demanded: one plus counts for its facet.
 */
export function parseState(search: string, params: readonly string[]): SearchState {
  const url = new URLSearchParams(search);
  const selections = new Map<string, Selection>();
  for (const param of params) {
    const written = url.get(param) ?? '';
    const values = [...new Set(written.split(/[,+\s]+/))];
    const include = values.filter((value) => /^[a-z0-9]/.test(value));
    const exclude = values
      .filter((value) => /^-[a-z0-9]/.test(value))
      .map((value) => value.slice(1));
    const all = include.length > 0 && /[^,+\s][+\s]+(?![,+\s-])/.test(written);
    if (include.length + exclude.length > 0)
      selections.set(param, { include, exclude, ...(all && { all }) });
  }
  const sort = sortOrders.find((order) => order === url.get('sorter')) ?? 'relevans';
  return {
    query: cut(cleanQuery(url.get('q') ?? '')),
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
  for (const [param, selection] of selections)
    if (selection.include.length + selection.exclude.length > 0)
      parts.push(`${param}=${formatSelection(selection)}`);
  if (sort !== 'relevans') parts.push(`sorter=${sort}`);
  if (verbatim) parts.push('rett=nei');
  if (asWords) parts.push('ord=1');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Values as they stand in a URL; one that others are to be demanded with later has its plus already. */
function formatSelection({ include, exclude, all }: Selection): string {
  const excluded = exclude.map((value) => `-${value}`);
  if (!all) return [...include, ...excluded].join(',');
  return [...excluded, include.length > 1 ? include.join('+') : `${include[0]}+`].join(',');
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
  const chosen = { include: without(old.include), exclude: without(old.exclude) };
  if (choice !== 'none') chosen[choice].push(value);
  const selections = new Map(state.selections);
  const all = old.all && chosen.include.length > 0;
  if (chosen.include.length + chosen.exclude.length > 0)
    selections.set(param, { ...chosen, ...(all && { all }) });
  else selections.delete(param);
  return { ...state, selections };
}

/** A copy of the state in which all of a facet's values are demanded, or any of them will do. */
export function demand(state: SearchState, param: string, all: boolean): SearchState {
  const { include = [], exclude = [] } = state.selections.get(param) ?? {};
  const selection = { include, exclude, ...(all && include.length > 0 && { all }) };
  return { ...state, selections: new Map(state.selections).set(param, selection) };
}

/** Number of values that are chosen or left out. */
export const countChoices = ({ selections }: SearchState): number =>
  [...selections.values()].reduce(
    (sum, { include, exclude }) => sum + include.length + exclude.length,
    0,
  );
