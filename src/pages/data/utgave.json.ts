import type { APIRoute } from 'astro';
import { getCatalogue } from '../../site/catalogue.ts';

/** Which edition of the site this is: a page that was loaded before asks when a file of its own is gone. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ edition: getCatalogue().edition }));
