import type { APIRoute } from 'astro';
import { getCatalogue } from '../../site/catalogue.ts';

/** The controlled lists behind the ids in the data files. */
export const GET: APIRoute = () => {
  const { vocabulary } = getCatalogue();
  return new Response(JSON.stringify(vocabulary, null, 1));
};
