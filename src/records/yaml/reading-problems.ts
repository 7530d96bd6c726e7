import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Document, LineCounter } from 'yaml';
import { type Problem, quote } from '../problem.ts';
import { compareReadings } from './compare-readings.ts';

const quotesHelp = 'put quotes round text with ": ", "#" or "{" in it and check the indentation';

const syntaxProblem = (file: string, line: number, column: number, what: string): Problem => ({
  file,
  field: `line ${line}, column ${column}`,
  message: `${what}; ${quotesHelp}`,
});

/** What makes a text no YAML, or YAML that our two parsers do not read alike, with what they make of it. */
export function readingProblems(
  file: string,
  text: string,
  document: Document.Parsed,
  lines: LineCounter,
): Problem[] {
  if (document.errors.length > 0) {
    // The first of each place: others there follow from it.
    const first = new Map(document.errors.toReversed().map((error) => [error.pos[0], error]));
    return [...first.values()].toReversed().map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return syntaxProblem(file, line, col, `is not valid YAML (${error.message})`);
    });
  }
  let thorough: unknown;
  try {
    thorough = document.toJS({ maxAliasCount: 0 });
  } catch {
    const message =
      'refers to another place of the file with "*"; put quotes round a text that begins with "*"';
    return [{ file, field: '', message }];
  }
  let quick: unknown;
  try {
    quick = load(text, { schema: CORE_SCHEMA }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    const what = `is not valid YAML for every reader (${error.reason})`;
    return [syntaxProblem(file, line + 1, column + 1, what)];
  }
  const found = compareReadings(quick, thorough);
  if (!found) return [];
  const [one, other] = found.readings.map(show);
  const message = `is ${one} to one reader of YAML and ${other} to another; put quotes round a text, and write a number with digits alone`;
  return [{ file, field: found.path.join('.'), message }];
}

function show(reading: unknown): string {
  if (typeof reading === 'string') return quote(reading);
  if (reading === undefined || reading === null) return 'nothing';
  return typeof reading === 'object' ? 'a list or fields' : String(reading);
}
