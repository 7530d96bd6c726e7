import type { FacetValues } from '../../format/pack-facet.ts';

import type { Selection } from './state.ts';

/** Documents that pass all facets, and for each facet how many each value would give. */
export interface Filtered {
  docs: number[];
  /**
   * By parameter, then by value. A facet's own choices do not count for its own values, unless all of them are demanded:
   * then its values tell how many carry them besides.
   */
  counts: Map<string, Map<string, number>>;
}

/** What a facet asks of the values of a document. */
interface Test {
  passes: (values: readonly number[]) => boolean;
  /** Whether a document that no other facet turns away counts for the facet's own values. */
  counts: (values: readonly number[]) => boolean;
}

/**
 * Filters documents: any of the chosen values of a facet, or all where they are demanded, none of those left out, and all
 * facets together.
 * One pass over the documents; one that only one facet turns away still counts in that facet.
 */
export function filterDocs(
  docs: Iterable<number>,
  facets: Readonly<Record<string, FacetValues>>,
  selections: ReadonlyMap<string, Selection>,
): Filtered {
  const params = Object.keys(facets);
  const tests = params.map((param) => testOf(facets[param], selections.get(param)));
  const counters = params.map((param) => new Uint32Array(facets[param]?.values.length ?? 0));
  const passing: number[] = [];

  for (const doc of docs) {
    let failures = 0;
    let failed = -1;
    for (let index = 0; index < params.length && failures < 2; index++)
      if (tests[index] && !tests[index]?.passes(indexesOf(facets, params[index], doc))) {
        failures++;
        failed = index;
      }
    if (failures > 1) continue;
    if (failures === 1 && !tests[failed]?.counts(indexesOf(facets, params[failed], doc))) continue;
    if (failures === 0) passing.push(doc);
    for (let index = 0; index < params.length; index++) {
      if (failures === 1 && index !== failed) continue;
      const counter = counters[index];
      if (counter)
        for (const value of indexesOf(facets, params[index], doc))
          counter[value] = (counter[value] ?? 0) + 1;
    }
  }
  return {
    docs: passing,
    counts: new Map(
      params.map((param, index) => [
        param,
        new Map(facets[param]?.values.map((id, value) => [id, counters[index]?.[value] ?? 0])),
      ]),
    ),
  };
}

const none: readonly number[] = [];

const indexesOf = (
  facets: Readonly<Record<string, FacetValues>>,
  param: string | undefined,
  doc: number,
) => (param === undefined ? undefined : facets[param]?.docs[doc]) ?? none;

function testOf(
  facet: FacetValues | undefined,
  selection: Selection | undefined,
): Test | undefined {
  if (!facet || !selection) return undefined;
  const indexes = (values: readonly string[]) =>
    new Set(values.map((value) => facet.values.indexOf(value)));
  const include = indexes(selection.include);
  const exclude = indexes(selection.exclude);
  const hasAny = (doc: readonly number[]) =>
    include.size === 0 || doc.some((value) => include.has(value));
  const hasAll = (doc: readonly number[]) => [...include].every((value) => doc.includes(value));
  const fits = selection.all ? hasAll : hasAny;
  return {
    passes: (doc) => fits(doc) && !doc.some((value) => exclude.has(value)),
    counts: (doc) => !selection.all || hasAll(doc),
  };
}

/** Takes values that no project has out of the choices and names them. */
export function dropUnknown(
  selections: ReadonlyMap<string, Selection>,
  facets: Readonly<Record<string, FacetValues>>,
): { known: Map<string, Selection>; unknown: string[] } {
  const unknown: string[] = [];
  const known = new Map<string, Selection>();
  for (const [param, { include, exclude, all }] of selections) {
    const isKnown = (value: string) => {
      const found = facets[param]?.values.includes(value) ?? false;
      if (!found) unknown.push(value);
      return found;
    };
    const chosen = { include: include.filter(isKnown), exclude: exclude.filter(isKnown) };
    if (chosen.include.length + chosen.exclude.length > 0)
      known.set(param, { ...chosen, ...(all && chosen.include.length > 0 && { all }) });
  }
  return { known, unknown };
}
