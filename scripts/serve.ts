/** `npm run serve`: serves dist as a static host would, gzip included, on http://localhost:4321 or where --port, --host or PORT say. */
import { readOptions } from './serve/read-options.ts';
import { serve } from './serve/serve.ts';
import { ServeError } from './serve/serve-error.ts';

try {
  const options = readOptions(process.argv.slice(2), process.env['PORT']);
  const { address, port } = await serve(process.env['OUT_DIR'] || 'dist', options);
  if (options.port !== 0 && port !== options.port)
    console.log(`Port ${options.port} is in use, so it is ${port} instead.`);
  console.log(`Erfaringsbanken: ${address}`);
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
