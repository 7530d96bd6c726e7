import type { Problem } from './problem.ts';
import type { Content, Project } from './read-content.ts';
import { parseCitation } from './schemas/citation.ts';
import type { VocabularyName } from './schemas/vocabulary.ts';
import { smallNumberProblems } from './small-numbers/check.ts';

/** Fields of a record that name values of a controlled list. */
const references: readonly {
  field: string;
  list: VocabularyName;
  of: (project: Project) => readonly string[];
}[] = [
  { field: 'office', list: 'offices', of: ({ office }) => [office] },
  { field: 'paragraphs', list: 'paragraphs', of: ({ paragraphs }) => paragraphs },
  { field: 'targetGroups', list: 'target-groups', of: ({ targetGroups }) => targetGroups },
  { field: 'methods', list: 'methods', of: ({ methods }) => methods },
  { field: 'obstacles', list: 'obstacles', of: ({ obstacles }) => obstacles },
  { field: 'successFactors', list: 'success-factors', of: ({ successFactors }) => successFactors },
  { field: 'partners', list: 'partners', of: ({ partners }) => partners },
  {
    field: 'sources',
    list: 'documents',
    of: ({ sources }) => sources.map(({ document }) => document),
  },
  { field: 'lines', list: 'documents', of: citedDocuments },
];

/**
 * Everything that is wrong between files: unknown references, ids and refs used twice; and between the fields of one:
 * small numbers that its sentences and outcomes give away.
 */
export function checkContent({ projects, vocabulary }: Content): Problem[] {
  const problems: Problem[] = [];
  const ids = (list: VocabularyName) => new Set(vocabulary[list].map(({ id }) => id));
  const known = new Map(references.map(({ list }) => [list, ids(list)]));

  for (const project of projects)
    for (const { field, list, of } of references)
      for (const id of new Set(of(project)))
        if (!known.get(list)?.has(id))
          problems.push({
            file: `projects/${project.id}.yaml`,
            field,
            message: `names "${id}", which is not in vocabulary/${list}.yaml; correct the spelling or add the value there`,
          });

  for (const project of projects)
    for (const problem of smallNumberProblems(project))
      problems.push({ file: `projects/${project.id}.yaml`, ...problem });

  return [...problems, ...sharedRefs(projects), ...checkLists({ vocabulary })];
}

function citedDocuments(project: Project): string[] {
  const lines = [
    ...(project.period?.lines ?? []),
    ...(project.continuation.lines ?? []),
    ...Object.values(project.sections).flatMap((section) => section?.lines ?? []),
    ...project.outcomes.flatMap((outcome) => outcome.lines),
    ...project.gaps.flatMap((gap) => gap.lines ?? []),
  ];
  return lines.flatMap((citation) => parseCitation(citation)?.document ?? []);
}

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

function checkLists({ vocabulary }: Pick<Content, 'vocabulary'>): Problem[] {
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
    if (!vocabulary[list].some((value) => value.id === id))
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
  return problems;
}
