import { sortBy } from '../../norwegian/sort.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { County, Vocabulary } from '../../records/schemas/vocabulary.ts';

/** A county and how many projects it has. */
export interface CountyCount {
  county: County;
  count: number;
}

/** The counties from 2024. */
export const countCountiesNow = count(({ to }) => to === undefined);

/** The counties of 2020-2023. */
export const countCountiesThen = count(
  ({ from, to }) => to !== undefined || from === undefined || from < '2024',
);

/** How many projects lie in more than one county of today. */
export const countAcrossCounties = (projects: readonly ResolvedProject[]): number =>
  projects.filter(({ countiesNow }) => countiesNow.length > 1).length;

/**
 * Counts the projects of counties as the page of each does, by name: those that lie in it now and, of one that is no more,
 * those that reported under it. One that crosses a county line counts in both.
 */
function count(isMeant: (county: County) => boolean) {
  return (vocabulary: Vocabulary, projects: readonly ResolvedProject[]): CountyCount[] =>
    sortBy(vocabulary.counties.filter(isMeant), ({ label }) => label.nb).map((county) => ({
      county,
      count: projects.filter(({ counties }) => counties.includes(county.id)).length,
    }));
}
