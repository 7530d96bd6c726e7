/** `build-lunr.mjs <documents.jsonl> <target>` */
import lunr from './lunr/norwegian.js';
import { readDocuments, writeSite } from './whole-index.mjs';

const [source, target] = process.argv.slice(2);
const documents = {};
const builder = new lunr.Builder();
builder.use(lunr.no);
for (const [field, boost] of [
  ['title', 3],
  ['summary', 2],
  ['text', 1],
])
  builder.field(field, { boost });
for await (const document of readDocuments(source)) {
  builder.add(document);
  documents[document.id] = { title: document.title, summary: document.summary };
}
await writeSite('lunr', target, { index: builder.build(), documents });
