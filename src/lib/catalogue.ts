import { getCollection } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browseFacets, type Facet, type FacetValue, facets } from '../facets.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { orderProjects } from './order-projects.ts';
import { generatedFolder, vocabularyFile } from './paths.ts';
import type { Prose } from './read-page.ts';
import { createLookup, type ResolvedProject, resolveProject } from './resolve.ts';

/** A facet's value with the projects that carry it. */
export interface ValueGroup extends FacetValue {
  projects: ResolvedProject[];
}

/** All that pages ask for, loaded and grouped once. */
export interface Catalogue {
  vocabulary: Vocabulary;
  /** By county, then office, then title. */
  projects: ResolvedProject[];
  /** Prose of the projects' pages by id. */
  prose: Map<string, Prose>;
  /** For each facet its values in order, those without projects included. */
  groups: Map<Facet, ValueGroup[]>;
}

let loading: Promise<Catalogue> | undefined;

/** The catalogue; read on the first call of a build. */
export function getCatalogue(): Promise<Catalogue> {
  loading ??= load();
  return loading;
}

/** The values of one facet with their projects. */
export async function getGroups(param: Facet['param']): Promise<ValueGroup[]> {
  const { groups } = await getCatalogue();
  const facet = facets.find((candidate) => candidate.param === param);
  return (facet && groups.get(facet)) ?? [];
}

async function load(): Promise<Catalogue> {
  const vocabulary = readGeneratedVocabulary();
  const lookup = createLookup(vocabulary);
  const entries = await getCollection('projects');
  const projects = orderProjects(
    entries.map(({ id, data }) => resolveProject({ id, ...data.record }, lookup)),
  );
  return {
    vocabulary,
    projects,
    prose: new Map(entries.map(({ id, data }) => [id, data.prose])),
    groups: new Map(facets.map((facet) => [facet, group(facet, vocabulary, projects)])),
  };
}

/** The vocabulary as the script that made the pages has read and checked it. */
function readGeneratedVocabulary(): Vocabulary {
  const file = join(generatedFolder, vocabularyFile);
  if (!existsSync(file)) throw new Error(`${file} is missing; run npm run build:content`);
  return JSON.parse(readFileSync(file, 'utf8')) as Vocabulary;
}

function group(facet: Facet, vocabulary: Vocabulary, projects: ResolvedProject[]): ValueGroup[] {
  const members = new Map<string, ResolvedProject[]>();
  for (const project of projects)
    for (const id of facet.of(project)) {
      const list = members.get(id);
      if (list) list.push(project);
      else members.set(id, [project]);
    }
  return facet
    .values(vocabulary)
    .map((value) => ({ ...value, projects: members.get(value.id) ?? [] }));
}

/** Browse facets and their groups, in the order of the facet table. */
export async function getBrowseGroups() {
  const { groups } = await getCatalogue();
  return browseFacets.map((facet) => ({ facet, groups: groups.get(facet) ?? [] }));
}
