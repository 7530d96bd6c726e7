import type { ProjectRecord } from '../schemas/project.ts';
import type { Finding } from './finding.ts';

const people: readonly string[] = ['personer', 'barn', 'familier', 'husstander', 'saker'];

/** Whether a record tells how many a project reached, or that its source does not. */
export function uncounted({ outcomes, gaps }: ProjectRecord): Finding[] {
  const told =
    outcomes.some(({ topic, unit }) => topic === 'participants' || people.includes(unit)) ||
    gaps.some(({ field }) => field === 'outcomes');
  return told
    ? []
    : [
        {
          field: 'outcomes',
          message:
            'count no participants, people or families; write how many took part, or record a gap on outcomes',
        },
      ];
}
