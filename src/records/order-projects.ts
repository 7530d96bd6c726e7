import { sortBy } from '../norwegian/sort.ts';
import type { ResolvedProject } from './resolve.ts';

/** Sorts after all letters: projects without a county stand last. */
const last = '\u{10FFFF}';

/** The order of all lists that have no better one: by county, then office, then title. */
export const orderProjects = (projects: readonly ResolvedProject[]): ResolvedProject[] =>
  sortBy(
    projects,
    ({ countiesNow }) => countiesNow[0]?.label.nb ?? last,
    ({ office }) => office.label.nb,
    ({ title }) => title,
    ({ id }) => id,
  );
