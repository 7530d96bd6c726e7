import { version } from './layout.ts';

/** Thrown when files of Pagefind are not as we know them: one sentence with what was found, what is expected and where to read on. */
export class PagefindError extends Error {
  constructor(found: string) {
    super(`${found}; Pagefind ${version} is expected, see docs/new-pagefind.md`);
    this.name = 'PagefindError';
  }
}

/** Whether something is such an error, or was one before another thread passed it on: that keeps its name, not its class. */
export const isPagefindError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'PagefindError';
