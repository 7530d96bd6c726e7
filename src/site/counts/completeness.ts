import type { ResolvedProject } from '../../records/resolve.ts';
import type { Gap } from '../../records/schemas/project.ts';
import { type SectionKey, sections } from '../../sections.ts';

/** How complete one field is over all projects; all numbers count projects. */
export interface Completeness {
  label: string;
  present: number;
  cutOff: number;
  unreadable: number;
  missing: number;
}

/** Completeness of every section, of the outcomes and of the period. */
export function measureCompleteness(projects: readonly ResolvedProject[]): Completeness[] {
  const row = (label: string, field: Gap['field'], has: (project: ResolvedProject) => boolean) => {
    const withGap = (kind: Gap['kind']) =>
      projects.filter(({ gaps }) => gaps.some((gap) => gap.field === field && gap.kind === kind))
        .length;
    const present = projects.filter(has).length;
    return {
      label,
      present,
      cutOff: withGap('cut-off'),
      unreadable: withGap('unreadable'),
      missing: projects.length - present,
    };
  };
  return [
    ...sections.map(({ key, heading }) => row(heading, key, (project) => tells(project, key))),
    row('Tall', 'outcomes', ({ outcomes }) => outcomes.length > 0),
    row('Periode', 'period', ({ period }) => period !== undefined),
  ];
}

/** Whether a project says something under a heading; how it goes on may stand among the facts instead of in a section. */
const tells = ({ sections: own, continuation }: ResolvedProject, key: SectionKey) =>
  own[key] !== undefined || (key === 'continuation' && continuation.how !== undefined);
