import { relative } from 'node:path';

/** Thrown where a folder cannot take what a build makes; the message says why, and what helps. */
export class TargetError extends Error {
  constructor(folder: string, complaint: string) {
    super(`${shortened(folder)} ${complaint}`);
    this.name = 'TargetError';
  }
}

/** A path as someone in the repository would write it. */
export function shortened(path: string): string {
  const inside = relative('.', path);
  return inside === '' || inside.startsWith('..') ? path : inside;
}
