import { load, YAMLException } from 'js-yaml';
import { checkShape, parseYaml } from '../../records/parse-yaml.ts';
import type { Result } from '../../records/problem.ts';
import { pageSchema } from '../../records/schemas/page.ts';

/** The front matter of a page, and its text with blank lines in place of the front matter. */
export interface SplitPage {
  frontMatter: string;
  text: string;
}

/** Splits a page; `undefined` where it does not begin with front matter, or that does not end. */
export function splitPage(page: string): SplitPage | undefined {
  const [, frontMatter, text = ''] =
    /^---[ \t]*\n((?:(?!---).*\n)*)---[ \t]*(?:\n([\s\S]*))?$/.exec(page) ?? [];
  if (frontMatter === undefined) return undefined;
  const lines = frontMatter.split('\n').length + 1;
  return { frontMatter, text: '\n'.repeat(lines) + text };
}

/** Reads front matter like a record, and with the parser that Astro has for it, which takes `2022-12-31` for a date. */
export function checkFrontMatter(file: string, frontMatter: string): Result<unknown> {
  const read = readAsAstro(file, frontMatter);
  // A line before it, so that lines count as in the file.
  return read.ok ? parseYaml(file, Buffer.from(`#\n${frontMatter}`), pageSchema) : read;
}

function readAsAstro(file: string, frontMatter: string): Result<unknown> {
  try {
    return checkShape(file, load(frontMatter) ?? {}, pageSchema);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark;
    const place = `line ${line + 2}, column ${column + 1}`;
    const message = `is not valid YAML (${error.reason}); put quotes round text with ": ", "#" or "{" in it`;
    return { ok: false, problems: [{ file, field: place, message }] };
  }
}
