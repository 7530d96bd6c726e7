import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browseFacets } from '../../src/facets.ts';
import type { OpenProject } from '../../src/open-data/open-data.ts';

/** One page of each kind of a built site: name → address. */
export function kindsOf(folder: string): Record<string, string> {
  const [project] = JSON.parse(
    readFileSync(join(folder, 'data/prosjekter.json'), 'utf8'),
  ) as OpenProject[];
  const [facet] = browseFacets;
  if (!project || !facet) throw new Error(`The site in ${folder} has no projects`);
  const map = readFileSync(join(folder, facet.path, 'index.html'), 'utf8');
  const value = new RegExp(`href="(/${facet.path}/[^"]+/)"`).exec(map)?.[1] ?? '';
  return {
    front: '/',
    search: '/sok/',
    'search with a query': '/sok/?q=gjeldsr%C3%A5dgivning',
    project: `/prosjekter/${project.id}/`,
    'all projects': '/prosjekter/',
    'values of a facet': `/${facet.path}/`,
    'projects of a value': value,
    counties: '/fylker/',
    overview: '/oversikt/',
    about: '/om/',
  };
}
