import type { APIRoute } from 'astro';
import { sortBy } from '../../norwegian/sort.ts';
import { toOpenData } from '../../open-data/open-data.ts';
import { getCatalogue } from '../../site/catalogue.ts';

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
