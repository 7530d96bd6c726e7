import type { z } from 'zod';
import { type Problem, quote } from '../problem.ts';
import type { Path, WrittenValue } from './written-values.ts';

/** A text without quotes that stands beside a comment, which may have been meant to belong to it. */
export interface CutText {
  path: Path;
  /** What is read. */
  text: string;
  /** What is left out, as the comment it is taken for. */
  left: string;
}

/** The texts of a YAML text that comments follow, or stand before on the line of their key. */
export function cutTexts(yaml: string, values: readonly WrittenValue[]): CutText[] {
  return values.flatMap(({ path, node, start, end }) => {
    const text = node.value;
    if (node.type !== 'PLAIN' || typeof text !== 'string') return [];
    const [, after] = (node.comment && /^\s+(#.*)/.exec(yaml.slice(end))) || [];
    if (after !== undefined) return [{ path, text, left: after }];
    const before =
      node.commentBefore && /[:-] +(#.*)\n\s*(?:#.*\n\s*)*$/.exec(yaml.slice(0, start))?.[1];
    return before ? [{ path, text, left: before }] : [];
  });
}

/**
 * Those whose comment the author may have meant as part of the text. A field that takes a `#` is a text; ids, dates and
 * the like take none, so that what stands behind them can only be a comment.
 */
export function cutTextProblems(
  file: string,
  value: unknown,
  schema: z.ZodType,
  cuts: readonly CutText[],
): Problem[] {
  if (cuts.length === 0) return [];
  const trial = structuredClone(value);
  for (const { path, text } of cuts) setValueAt(trial, path, `${text} #`);
  const issues = schema.safeParse(trial).error?.issues ?? [];
  const refused = new Set(
    issues.filter(({ code }) => code !== 'too_big').map(({ path }) => path.join('.')),
  );
  return cuts
    .map(({ path, text, left }) => ({ field: path.join('.'), text, left }))
    .filter(({ field }) => !refused.has(field))
    .map(({ field, text, left }) => ({
      file,
      field,
      message: `may be cut short: ${quote(text)} is read, and ${quote(left)} taken for a comment; put quotes round the text, or the comment on a line above it`,
    }));
}

function setValueAt(value: unknown, path: Path, text: string): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Object(inner)[key], value);
  if (last !== undefined) Object(holder)[last] = text;
}
