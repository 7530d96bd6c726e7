/** `build-minisearch.mjs <documents.jsonl> <target>` */
import MiniSearch from 'minisearch';
import { options } from './minisearch/options.js';
import { readDocuments, writeSite } from './whole-index.mjs';

const [documents, target] = process.argv.slice(2);
const index = new MiniSearch(options);
for await (const document of readDocuments(documents)) index.add(document);
await writeSite('minisearch', target, index);
