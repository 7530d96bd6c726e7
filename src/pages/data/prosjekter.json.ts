import type { APIRoute } from 'astro';
import { getCatalogue } from '../../lib/catalogue.ts';
import { toOpenData } from '../../lib/open-data.ts';
import { sortBy } from '../../lib/sort.ts';

export const GET: APIRoute = ({ site }) => {
  const { projects } = getCatalogue();
  const sorted = sortBy(projects, ({ ref }) => ref);
  return new Response(
    JSON.stringify(
      sorted.map((project) => toOpenData(project, site)),
      null,
      1,
    ),
  );
};
