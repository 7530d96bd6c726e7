import type { ResolvedProject } from '../../records/resolve.ts';
import type { County, Vocabulary } from '../../records/schemas/vocabulary.ts';

/** A county and how many projects it has. */
export interface CountyCount {
  county: County;
  count: number;
}

/** The counties from 2024; a project that crosses a county line counts in both. */
export const countCountiesNow = (
  { counties }: Vocabulary,
  projects: readonly ResolvedProject[],
): CountyCount[] =>
  counties
    .filter(({ to }) => to === undefined)
    .map((county) => ({
      county,
      count: projects.filter(({ countiesNow }) => countiesNow.includes(county)).length,
    }));

/** The counties of 2020-2023, counted as the reports name them. */
export const countCountiesReported = (
  { counties }: Vocabulary,
  projects: readonly ResolvedProject[],
): CountyCount[] =>
  counties
    .filter(({ from, to }) => to !== undefined || from === undefined || from < '2024')
    .map((county) => ({
      county,
      count: projects.filter(({ countyReported }) => countyReported === county).length,
    }));
