import { existsSync, readFileSync } from 'node:fs';
import type { BuildTimes } from '../build-times.ts';
import type { Corpus } from '../generate.ts';
import type { Machine } from '../machine.ts';
import type { SearchCost } from '../measure.ts';

/** What was measured of one engine at one size. */
export interface Result {
  engine: string;
  label: string;
  facets: boolean;
  size: number;
  /** Start of the run, ISO 8601; ratios are taken within a run. */
  run: string;
  build?: BuildTimes;
  search?: SearchCost;
  /** Why something is missing. */
  error?: string;
}

/** Everything in `scale.json`. */
export interface Results {
  machine: Machine;
  queries: readonly string[];
  slowdown: number;
  corpora: Corpus[];
  results: Result[];
}

/** Earlier results that a run adds to. */
export function readResults(file: string): Pick<Results, 'corpora' | 'results'> {
  if (!existsSync(file)) return { corpora: [], results: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Adds a result in place of an earlier one of the same engine and size. */
export function addResult(results: Result[], result: Result) {
  const same = results.findIndex(
    ({ engine, size }) => engine === result.engine && size === result.size,
  );
  if (same === -1) results.push(result);
  else results[same] = result;
}
