import { ContentError } from '../src/records/problem.ts';
import { isPagefindError } from '../src/search/pagefind/pagefind-error.ts';
import { SettingsError } from '../src/settings/settings.ts';
import { SiteError } from './build/check-site.ts';
import { TargetError } from './build/target/target-error.ts';
import { ServeError } from './serve/serve-error.ts';

/** What a user can cure, of what file systems say. */
const cures: Record<string, string> = {
  ENOSPC: 'there is no room left on the disk; make some and run again',
  EFBIG:
    'it would be larger than the disk or your limits allow; raise the limit, for instance with ulimit -f unlimited',
  EDQUOT: 'your share of the disk is used up; make room and run again',
  EACCES: 'you may not read or write it; give yourself the right to',
  EPERM: 'you may not change it; give yourself the right to, or close what holds it open',
  EROFS: 'it may only be read; choose a place that can be written',
  EBUSY: 'something holds it open; close that and run again',
  ENAMETOOLONG: 'its name is too long; choose a shorter one',
  EMFILE: 'too many files are open; raise the limit, for instance with ulimit -n 4096',
  ENFILE: 'too many files are open on this machine; close some programs',
  ELOOP: 'it is a link that leads to itself; remove it',
  EEXIST: 'something else has that name; move it away',
  ENOTDIR: 'a file stands where a folder should; move it away',
};

/** Tools that are not written in JavaScript tell the same in words. */
const words: [RegExp, string][] = [
  [/no space left on device|not enough space on the disk/i, 'ENOSPC'],
  [/too many open files/i, 'EMFILE'],
];

/** The message for an error that a user can cause and cure; `undefined` for all others, which are faults of ours. */
export function explain(error: unknown): string | undefined {
  if (error instanceof AggregateError) return explainAll(error.errors);
  if (isTold(error)) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const known = code ?? words.find(([pattern]) => pattern.test(error.message))?.[1];
  const cure = cures[known ?? ''];
  const place = dest ?? path;
  if (cure !== undefined) return `${place ?? 'A file'}: ${cure}`;
  return explain(error.cause);
}

const isTold = (error: unknown): error is Error =>
  isPagefindError(error) ||
  [ContentError, ServeError, SettingsError, SiteError, TargetError].some(
    (kind) => error instanceof kind,
  );

function explainAll(errors: readonly unknown[]): string | undefined {
  const messages = errors.map(explain);
  return messages.includes(undefined) ? undefined : [...new Set(messages)].join('\n');
}
