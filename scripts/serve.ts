/** `npm run serve`: serves the built site as a static host would, gzip included, where --port, --host or PORT say. */

import { settings } from '../src/settings/settings.ts';
import { restoreSite } from './build/target/restore.ts';
import { run } from './run.ts';
import { readOptions } from './serve/read-options.ts';
import { serve } from './serve/serve.ts';

await run(async () => {
  const { outDir, basePath, port: usual } = settings();
  const options = readOptions(process.argv.slice(2), usual);
  // A build that was killed while it put its site in place may have left the one before beside it.
  restoreSite(outDir);
  const { address, port } = await serve(outDir, { ...options, base: basePath });
  if (options.port !== 0 && port !== options.port)
    console.log(`Port ${options.port} is in use, so it is ${port} instead.`);
  console.log(`Erfaringsbanken: ${address}`);
});
