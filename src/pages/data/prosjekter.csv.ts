import type { APIRoute } from 'astro';
import { sortBy } from '../../norwegian/sort.ts';
import { toOpenData } from '../../open-data/open-data.ts';
import { projectsCsv } from '../../open-data/open-data-csv.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = ({ site }) => {
  const { projects } = getCatalogue();
  const open = sortBy(projects, ({ ref }) => ref).map((project) => toOpenData(project, site));
  return new Response(projectsCsv(open));
};
