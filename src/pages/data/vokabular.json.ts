import type { APIRoute } from 'astro';
import { getCatalogue } from '../../lib/catalogue.ts';

/** The controlled lists behind the ids in the data files. */
export const GET: APIRoute = async () => {
  const { vocabulary } = await getCatalogue();
  return new Response(JSON.stringify(vocabulary, null, 1));
};
