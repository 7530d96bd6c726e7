import { showInvisible } from './text/characters.ts';

/** Something wrong in an authored file, told so that its author can cure it. */
export interface Problem {
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Path of the field inside the file, for instance `outcomes.2.value`; empty for the whole file. */
  field: string;
  /** What is wrong and how to cure it. */
  message: string;
}

/** What a file holds, or everything that is wrong with it. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The outcome of a file that is wrong as a whole. */
export const fail = (file: string, message: string): Result<never> & { ok: false } => ({
  ok: false,
  problems: [{ file, field: '', message }],
});

/** `file: field: message`, one line; names of files and keys may hold anything. */
export function formatProblem({ file, field, message }: Problem): string {
  const parts = [file, shorten(field, 200), message];
  return showInvisible(parts.filter((part) => part !== '').join(': '));
}

/** A text in quotes for a message. */
export const quote = (text: string): string => `"${shorten(text, 60)}"`;

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${[...text.slice(0, 2 * most)].slice(0, most).join('')}…`;
}

/** Problems that a run tells in full. */
const toldInFull = 50;

/** A heading and the first problems below it, with the number of those left out. */
export function listProblems(place: string, problems: readonly string[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const left = problems.length - toldInFull;
  return [
    `${count} in ${place}:`,
    ...problems.slice(0, toldInFull),
    ...(left > 0 ? [`… and ${left} more, told when these are mended`] : []),
  ].join('\n  ');
}

/** Thrown once with every problem of a run. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(listProblems('the content', problems.map(formatProblem)));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
