/**
 * `npm run verify -- [--hints] <folder of sources> [id …]`: reads records against their sources and lists what does not hold,
 * which fails, and with `--hints` what a reader should look at, which does not.
 */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allowedTextsOf } from '../src/records/allowed-texts.ts';
import { formatProblem, listProblems } from '../src/records/problem.ts';
import { type Project, readContent } from '../src/records/read-content.ts';
import type { Finding } from '../src/records/verify/finding.ts';
import { hintsOn } from '../src/records/verify/hints.ts';
import { verifyReport } from '../src/records/verify/report.ts';
import { openSources, sourceProblems } from '../src/records/verify/sources.ts';
import { verifyRecord } from '../src/records/verify/verify-record.ts';
import { runsOf } from '../src/records/verify/wording.ts';

const args = process.argv.slice(2);
const [folder, ...ids] = args.filter((arg) => arg !== '--hints');
if (folder === undefined) {
  console.error('Usage: npm run verify -- [--hints] <folder of sources> [id …]');
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
const tellAll = (findingsOn: (project: Project) => Finding[]) =>
  wanted.flatMap((project) =>
    findingsOn(project).map((finding) =>
      formatProblem({ file: `projects/${project.id}.yaml`, ...finding }),
    ),
  );
const findings = [
  ...problems.map(formatProblem),
  ...tellAll((project) => verifyRecord(project, sources, runs, allowed)),
];
const hints = tellAll((project) => hintsOn(project, sources));
const { text, exitCode } = verifyReport({
  records: wanted.length,
  findings,
  hints,
  withHints: args.includes('--hints'),
});
console.log(text);
process.exitCode = exitCode;
