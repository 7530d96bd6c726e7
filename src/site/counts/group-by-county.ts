import type { ResolvedProject } from '../../records/resolve.ts';

/** Projects of one county; those that cross a county line stand under the first. */
export interface CountyMembers {
  id: string;
  label: string;
  members: ResolvedProject[];
}

/** Splits projects that are sorted by county, keeping their order. */
export function groupByCounty(projects: readonly ResolvedProject[]): CountyMembers[] {
  const counties = new Map<string, CountyMembers>();
  for (const project of projects) {
    const county = project.countiesNow[0];
    const id = county?.id ?? 'hele-landet';
    const group = counties.get(id) ?? { id, label: county?.label.nb ?? 'Hele landet', members: [] };
    group.members.push(project);
    counties.set(id, group);
  }
  return [...counties.values()];
}
