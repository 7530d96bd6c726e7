import { searchFiles } from '../format/files.ts';
import { shardsOfQuery } from '../format/language-files.ts';
import { files } from './place.ts';

/** Asks for what the words of the address need, while the rest of the search is still on its way. */
const query = new URLSearchParams(location.search).get('q') ?? '';
// The search asks again for what has failed, and tells of it.
for (const shard of shardsOfQuery(query))
  files.json(searchFiles.language(shard)).catch(() => undefined);
