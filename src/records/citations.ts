import { sectionKeys } from '../sections.ts';
import type { ProjectRecord } from './schemas/project.ts';

/** All citations of a record, field by field. */
export const citationsOf = (record: ProjectRecord): string[] => [
  ...(record.period?.lines ?? []),
  ...(record.continuation.lines ?? []),
  ...sectionKeys.flatMap((key) => record.sections[key]?.lines ?? []),
  ...record.outcomes.flatMap(({ lines }) => lines),
  ...record.gaps.flatMap(({ lines }) => lines ?? []),
];
