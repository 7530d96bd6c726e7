import type { Project } from './read-content.ts';
import type { County, Municipality, Office, Paragraph, Vocabulary } from './schemas/vocabulary.ts';

/** A project with its references looked up. */
export interface ResolvedProject extends Omit<Project, 'office'> {
  office: Office;
  municipalities: Municipality[];
  /** County of 2020-2023 as the report names it; national projects have none. */
  countyReported: County | undefined;
  /** Counties from 2024 that the office's municipalities lie in. */
  countiesNow: County[];
  /** Ids to find the project by: counties now, and the reported one where it is abolished. */
  counties: string[];
  /** The year the main document reports on. */
  year: number;
}

/** Lists by id, built once for all projects. */
export interface Lookup {
  vocabulary: Vocabulary;
  offices: Map<string, Office>;
  municipalities: Map<string, Municipality>;
  counties: Map<string, County>;
  paragraphs: Map<string, Paragraph>;
}

const byId = <T extends { id: string }>(values: readonly T[]) =>
  new Map(values.map((value) => [value.id, value]));

/** Prepares the vocabulary for looking up by id. */
export function createLookup(vocabulary: Vocabulary): Lookup {
  return {
    vocabulary,
    offices: byId(vocabulary.offices),
    municipalities: byId(vocabulary.municipalities),
    counties: byId(vocabulary.counties),
    paragraphs: byId(vocabulary.paragraphs),
  };
}

/** Looks up what a record refers to; expects records whose references have been checked. */
export function resolveProject(project: Project, lookup: Lookup): ResolvedProject {
  const office = found(lookup.offices, project.office);
  const municipalities = office.municipalities.map((id) => found(lookup.municipalities, id));
  const countyReported =
    office.countyReported === undefined ? undefined : found(lookup.counties, office.countyReported);
  const countiesNow = [...new Set(municipalities.map(({ county }) => county))].map((id) =>
    found(lookup.counties, id),
  );
  const abolished = countyReported?.to === undefined ? [] : [countyReported.id];
  const [main] = project.sources;
  const year = lookup.vocabulary.documents.find(({ id }) => id === main?.document)?.year ?? 0;
  return {
    ...project,
    office,
    municipalities,
    countyReported,
    countiesNow,
    counties: [...countiesNow.map(({ id }) => id), ...abolished],
    year,
  };
}

function found<T>(values: Map<string, T>, id: string): T {
  const value = values.get(id);
  if (value === undefined) throw new Error(`${id} is not in the vocabulary; run npm run check`);
  return value;
}
