import type { ProjectRecord } from './schemas/project.ts';
import type { VocabularyName } from './schemas/vocabulary.ts';

/** The fields of a record that hold ids of a controlled list, and that list. */
export const references = {
  office: 'offices',
  paragraphs: 'paragraphs',
  targetGroups: 'target-groups',
  methods: 'methods',
  obstacles: 'obstacles',
  successFactors: 'success-factors',
  partners: 'partners',
} as const satisfies Partial<Record<keyof ProjectRecord, VocabularyName>>;

/** A field that holds ids of a controlled list. */
export type ReferenceField = keyof typeof references;

/** All of them. */
export const referenceFields = Object.keys(references) as ReferenceField[];

/** The ids that a record holds in such a field. */
export function referencesOf(record: ProjectRecord, field: ReferenceField): readonly string[] {
  const ids = record[field];
  return typeof ids === 'string' ? [ids] : ids;
}
