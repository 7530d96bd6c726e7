/** Thrown where a folder cannot take what a build makes; the message says why, and what helps. */
export class TargetError extends Error {
  constructor(folder: string, complaint: string) {
    super(`${folder} ${complaint}`);
    this.name = 'TargetError';
  }
}
