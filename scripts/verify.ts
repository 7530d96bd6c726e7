/** `npm run verify -- <folder of sources> [id …]`: reads records against their sources and lists what does not hold. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allowedTextsOf } from '../src/records/allowed-texts.ts';
import { formatProblem, listProblems } from '../src/records/problem.ts';
import { readContent } from '../src/records/read-content.ts';
import { openSources, sourceProblems } from '../src/records/verify/sources.ts';
import { verifyRecord } from '../src/records/verify/verify-record.ts';
import { runsOf } from '../src/records/verify/wording.ts';

const [folder, ...ids] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run verify -- <folder of sources> [id …]');
  process.exit(2);
}
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${folder}: is no folder; name the one that holds the sources`);
  process.exit(2);
}

const contentFolder = fileURLToPath(new URL('../content', import.meta.url));
const { projects, vocabulary, problems } = readContent(contentFolder);
const allowed = allowedTextsOf(contentFolder);
const unknown = ids.filter((id) => !projects.some((project) => project.id === id));
if (unknown.length > 0) {
  console.error(
    `There is no sound record ${unknown.join(', ')}; name records by their files without .yaml, or leave the names out`,
  );
  for (const problem of problems) console.error(formatProblem(problem));
  process.exit(2);
}
const unread = sourceProblems(folder, vocabulary.documents);
if (unread.length > 0) {
  console.error(listProblems(`the sources in ${folder}`, unread.map(formatProblem)));
  process.exit(2);
}
const sources = openSources(folder, vocabulary.documents);
const runs = new Set<string>();
for (const { id } of vocabulary.documents)
  for (const run of runsOf(sources.document(id)?.join('\n') ?? '')) runs.add(run);

const wanted = projects.filter((project) => ids.length === 0 || ids.includes(project.id));
const lines = [
  ...problems.map(formatProblem),
  ...wanted.flatMap((project) =>
    verifyRecord(project, sources, runs, allowed).map((finding) =>
      formatProblem({ file: `projects/${project.id}.yaml`, ...finding }),
    ),
  ),
];
for (const line of lines) console.log(line);
console.log(`${wanted.length} records read against their sources, ${lines.length} findings`);
process.exitCode = lines.length === 0 ? 0 : 1;
