import { checkLabels } from './check-labels.ts';
import { citationsOf } from './citations.ts';
import type { Problem } from './problem.ts';
import type { Content, Project } from './read-content.ts';
import { referenceFields, references, referencesOf } from './references.ts';
import { parseCitation } from './schemas/citation.ts';
import type { Vocabulary, VocabularyName } from './schemas/vocabulary.ts';
import { smallNumberProblems } from './small-numbers/check.ts';

/**
 * Everything that is wrong between files: unknown references, ids, refs and labels used twice; and between the fields of one:
 * small numbers that its sentences and outcomes give away.
 */
export function checkContent({ projects, vocabulary, problems }: Content): Problem[] {
  const isUnknown = createLookup({ vocabulary, problems });
  const unknown = projects.flatMap((project) =>
    referencesIn(project).flatMap(({ field, list, named }) =>
      [...new Set(named)]
        .filter((id) => isUnknown(list, id))
        .map((id) => ({
          file: `projects/${project.id}.yaml`,
          field,
          message: `names "${id}", which is not in vocabulary/${list}.yaml; correct the spelling or add the value there`,
        })),
    ),
  );
  return [
    ...unknown,
    ...projects.flatMap((project) =>
      smallNumberProblems(project).map((problem) => ({
        file: `projects/${project.id}.yaml`,
        ...problem,
      })),
    ),
    ...sharedRefs(projects),
    ...checkLists(vocabulary, isUnknown),
    ...checkLabels(vocabulary),
  ];
}

/** Tells whether a list has no value of an id. A list that could not be read is told as such, and may have every value. */
function createLookup({ vocabulary, problems }: Omit<Content, 'projects'>) {
  const unread = new Set(problems.map(({ file }) => file));
  const ids = new Map(
    Object.entries(vocabulary)
      .filter(([name]) => !unread.has('vocabulary') && !unread.has(`vocabulary/${name}.yaml`))
      .map(([name, values]) => [name, new Set(values.map(({ id }) => id))]),
  );
  return (list: VocabularyName, id: string) => ids.get(list)?.has(id) === false;
}

/** What a record refers to: values of the lists, and the documents that it comes from and cites. */
const referencesIn = (
  project: Project,
): { field: string; list: VocabularyName; named: readonly string[] }[] => [
  ...referenceFields.map((field) => ({
    field,
    list: references[field],
    named: referencesOf(project, field),
  })),
  {
    field: 'sources',
    list: 'documents',
    named: project.sources.map(({ document }) => document),
  },
  { field: 'lines', list: 'documents', named: citedDocuments(project) },
];

const citedDocuments = (project: Project): string[] =>
  citationsOf(project).flatMap((citation) => parseCitation(citation)?.document ?? []);

function sharedRefs(projects: readonly Project[]): Problem[] {
  const owner = new Map<string, string>();
  return projects.flatMap((project) =>
    [project.ref, ...project.supersedes].flatMap((ref) => {
      const first = owner.get(ref);
      owner.set(ref, first ?? project.id);
      return first === undefined
        ? []
        : [
            {
              file: `projects/${project.id}.yaml`,
              field: 'ref',
              message: `uses "${ref}", which projects/${first}.yaml uses too; give each project its own`,
            },
          ];
    }),
  );
}

function checkLists(
  vocabulary: Vocabulary,
  isUnknown: (list: VocabularyName, id: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  for (const [name, values] of Object.entries(vocabulary)) {
    const file = `vocabulary/${name}.yaml`;
    const seen = new Set<string>();
    for (const { id } of values) {
      if (seen.has(id)) problems.push({ file, field: id, message: 'stands there twice; keep one' });
      seen.add(id);
    }
  }
  const refer = (name: VocabularyName, field: string, id: string, list: VocabularyName) => {
    if (isUnknown(list, id))
      problems.push({
        file: `vocabulary/${name}.yaml`,
        field,
        message: `names "${id}", which is not in vocabulary/${list}.yaml; correct the spelling or add the value there`,
      });
  };
  for (const office of vocabulary.offices) {
    for (const id of office.municipalities)
      refer('offices', `${office.id}.municipalities`, id, 'municipalities');
    if (office.countyReported !== undefined)
      refer('offices', `${office.id}.countyReported`, office.countyReported, 'counties');
  }
  for (const municipality of vocabulary.municipalities) {
    refer('municipalities', `${municipality.id}.county`, municipality.county, 'counties');
    refer(
      'municipalities',
      `${municipality.id}.countyReported`,
      municipality.countyReported,
      'counties',
    );
  }
  for (const county of vocabulary.counties)
    for (const id of county.successors)
      refer('counties', `${county.id}.successors`, id, 'counties');
  for (const region of vocabulary.regions)
    for (const id of region.counties) refer('regions', `${region.id}.counties`, id, 'counties');
  return problems;
}
