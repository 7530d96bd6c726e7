import type { FacetFacts } from '../../format/files.ts';
import type { Selection } from './state.ts';

/** Rows that pass all facets, and for each facet how many rows each value would give. */
export interface Filtered {
  rows: number[];
  /** By parameter, then by value; a facet's own choices do not count for its own values. */
  counts: Map<string, Map<string, number>>;
}

type Test = (positions: readonly number[]) => boolean;

/**
 * Filters rows: any of the chosen values of a facet, none of those left out, and all facets together.
 * One pass over the rows; a row that only one facet turns away still counts in that facet.
 */
export function filterRows(
  rows: Iterable<number>,
  facets: Readonly<Record<string, FacetFacts>>,
  selections: ReadonlyMap<string, Selection>,
): Filtered {
  const params = Object.keys(facets);
  const tests = params.map((param) => testOf(facets[param], selections.get(param)));
  const counters = params.map((param) => new Uint32Array(facets[param]?.values.length ?? 0));
  const passing: number[] = [];

  for (const row of rows) {
    let failures = 0;
    let failed = -1;
    for (let index = 0; index < params.length && failures < 2; index++)
      if (tests[index] && !tests[index]?.(positionsOf(facets, params[index], row))) {
        failures++;
        failed = index;
      }
    if (failures > 1) continue;
    if (failures === 0) passing.push(row);
    for (let index = 0; index < params.length; index++) {
      if (failures === 1 && index !== failed) continue;
      const counter = counters[index];
      if (counter)
        for (const position of positionsOf(facets, params[index], row))
          counter[position] = (counter[position] ?? 0) + 1;
    }
  }
  return {
    rows: passing,
    counts: new Map(
      params.map((param, index) => [
        param,
        new Map(
          facets[param]?.values.map((value, position) => [value, counters[index]?.[position] ?? 0]),
        ),
      ]),
    ),
  };
}

const none: readonly number[] = [];

const positionsOf = (
  facets: Readonly<Record<string, FacetFacts>>,
  param: string | undefined,
  row: number,
) => (param === undefined ? undefined : facets[param]?.rows[row]) ?? none;

function testOf(facet: FacetFacts | undefined, selection: Selection | undefined): Test | undefined {
  if (!facet || !selection) return undefined;
  const positions = (values: readonly string[]) =>
    new Set(values.map((value) => facet.values.indexOf(value)));
  const include = positions(selection.include);
  const exclude = positions(selection.exclude);
  return (row) =>
    (include.size === 0 || row.some((position) => include.has(position))) &&
    !row.some((position) => exclude.has(position));
}

/** Takes values that no project has out of the choices and names them. */
export function dropUnknown(
  selections: ReadonlyMap<string, Selection>,
  facets: Readonly<Record<string, FacetFacts>>,
): { known: Map<string, Selection>; unknown: string[] } {
  const unknown: string[] = [];
  const known = new Map<string, Selection>();
  for (const [param, { include, exclude }] of selections) {
    const isKnown = (value: string) => {
      const found = facets[param]?.values.includes(value) ?? false;
      if (!found) unknown.push(value);
      return found;
    };
    const selection = { include: include.filter(isKnown), exclude: exclude.filter(isKnown) };
    if (selection.include.length + selection.exclude.length > 0) known.set(param, selection);
  }
  return { known, unknown };
}
