import type { APIRoute } from 'astro';
import { getCatalogue } from '../../lib/catalogue.ts';
import { machineCsv } from '../../lib/csv.ts';
import { toOpenData } from '../../lib/open-data.ts';
import { projectsCsv } from '../../lib/open-data-csv.ts';
import { sortBy } from '../../lib/sort.ts';

export const GET: APIRoute = ({ site }) => {
  const { projects } = getCatalogue();
  const open = sortBy(projects, ({ ref }) => ref).map((project) => toOpenData(project, site));
  return new Response(projectsCsv(open, machineCsv));
};
