/** Something wrong in an authored file, told so that its author can cure it. */
export interface Problem {
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Path of the field inside the file, for instance `outcomes.2.value`; empty for the whole file. */
  field: string;
  /** What is wrong and how to cure it. */
  message: string;
}

/** `file: field: message`, one line. */
export function formatProblem({ file, field, message }: Problem): string {
  return [file, field, message].filter((part) => part !== '').join(': ');
}

/** Thrown once with every problem of a run. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${count} in the content:`, ...problems.map(formatProblem)].join('\n  '));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
