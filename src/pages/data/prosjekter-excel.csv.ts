import type { APIRoute } from 'astro';
import { sortBy } from '../../norwegian/sort.ts';
import { projectsForExcel } from '../../open-data/excel.ts';
import { toOpenData } from '../../open-data/open-data.ts';
import { getCatalogue, getGroups } from '../../site/catalogue.ts';

export const GET: APIRoute = ({ site }) => {
  const { projects } = getCatalogue();
  const open = sortBy(projects, ({ ref }) => ref).map((project) => toOpenData(project, site));
  const labelOf = (param: string, value: string) =>
    getGroups(param).find(({ id }) => id === value)?.label ?? value;
  return new Response(projectsForExcel(open, labelOf));
};
