import { sortBy } from '../../norwegian/sort.ts';
import type { ResolvedProject } from '../../records/resolve.ts';

/** Projects of one county. */
export interface CountyMembers {
  id: string;
  label: string;
  members: ResolvedProject[];
}

const everywhere = { id: 'hele-landet', label: 'Hele landet' };

/** Projects by county, in their order; those that cross a county line stand under each, those without a county last. */
export function groupByCounty(projects: readonly ResolvedProject[]): CountyMembers[] {
  const groups = new Map<string, CountyMembers>();
  for (const project of projects) {
    const counties = project.countiesNow.map(({ id, label }) => ({ id, label: label.nb }));
    for (const { id, label } of counties.length === 0 ? [everywhere] : counties) {
      const group = groups.get(id) ?? { id, label, members: [] };
      group.members.push(project);
      groups.set(id, group);
    }
  }
  return sortBy(
    [...groups.values()],
    ({ id }) => (id === everywhere.id ? 'last' : 'first'),
    ({ label }) => label,
  );
}
