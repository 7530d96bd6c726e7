/** `npm run serve`: serves dist as a static host would, gzip included, on http://localhost:4321 or --port. */
import { parseArgs } from 'node:util';
import { serve } from './serve/serve.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const { address } = await serve('dist', { port: Number(values.port), host: values.host });
console.log(`Erfaringsbanken: ${address}`);
