import { browseFacets, type Facet, type FacetValue, facets } from '../facets.ts';
import { orderProjects } from '../records/order-projects.ts';
import { generatedFolder } from '../records/paths.ts';
import { createLookup, type ResolvedProject, resolveProject } from '../records/resolve.ts';
import type { Vocabulary } from '../records/schemas/vocabulary.ts';
import { openGeneratedPages } from './generated-pages.ts';
import type { Prose } from './read-page.ts';

/** A facet's value with the projects that carry it. */
export interface ValueGroup extends FacetValue {
  projects: ResolvedProject[];
}

/** All that pages ask for, loaded and grouped once. */
export interface Catalogue {
  vocabulary: Vocabulary;
  /** The name of what is being built. */
  edition: string;
  /** By county, then office, then title. */
  projects: ResolvedProject[];
  /** The prose of a project's page. */
  prose: (id: string) => Prose;
  /** For each facet its values in order, those without projects included. */
  groups: Map<Facet, ValueGroup[]>;
}

let loaded: Catalogue | undefined;

/** The catalogue; read on the first call of a build. */
export function getCatalogue(): Catalogue {
  loaded ??= load();
  return loaded;
}

/** The values of one facet with their projects. */
export function getGroups(param: Facet['param']): ValueGroup[] {
  const { groups } = getCatalogue();
  const facet = facets.find((candidate) => candidate.param === param);
  return (facet && groups.get(facet)) ?? [];
}

function load(): Catalogue {
  const { vocabulary, edition, projects: records, prose } = openGeneratedPages(generatedFolder());
  const lookup = createLookup(vocabulary);
  const projects = orderProjects(records.map((record) => resolveProject(record, lookup)));
  return {
    vocabulary,
    edition,
    projects,
    prose,
    groups: new Map(facets.map((facet) => [facet, group(facet, vocabulary, projects)])),
  };
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
export function getBrowseGroups() {
  const { groups } = getCatalogue();
  return browseFacets.map((facet) => ({ facet, groups: groups.get(facet) ?? [] }));
}
