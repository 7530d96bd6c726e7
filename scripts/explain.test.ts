import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../src/records/problem.ts';
import { SettingsError } from '../src/settings/settings.ts';
import { makeFolder } from '../tests/helpers/folders.ts';
import { SiteError } from './build/check-site.ts';
import { TargetError } from './build/target/target-error.ts';
import { explain } from './explain.ts';

const failure = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: failed`), { code, ...(path !== undefined && { path }) });

/** The error of something that the file system refuses. */
function caught(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each([
  new ContentError([{ file: 'a.yaml', field: 'title', message: 'is missing' }]),
  new SettingsError(['PORT is "a"']),
  new SiteError([{ file: 'a.html', message: 'x' }]),
  new TargetError('dist', 'is a link'),
])('%s is told as it is', (error) => {
  expect(explain(error)).toBe(error.message);
});

describe('what a file system refuses', () => {
  test('is told with the place and the cure', () => {
    expect(explain(failure('ENOSPC', '/srv/a'))).toBe(
      '/srv/a: there is no room left on the disk; make some and run again',
    );
    const folder = makeFolder({ file: 'x' });
    expect(explain(caught(() => mkdirSync(join(folder, 'file/a'), { recursive: true })))).toMatch(
      /file\/a: a file stands where a folder should; move it away$/,
    );
    expect(explain(caught(() => writeFileSync(join(folder, 'a'.repeat(300)), '')))).toMatch(
      /its name is too long; choose a shorter one$/,
    );
  });

  test('also where another error tells of it, or a tool in words', () => {
    expect(explain(new Error('Build failed', { cause: failure('EROFS') }))).toMatch(/only be read/);
    expect(explain(new Error('Failed to write: No space left on device (os error 28)'))).toBe(
      'A file: there is no room left on the disk; make some and run again',
    );
  });
});

test('several errors are told once each', () => {
  const target = new TargetError('dist', 'is a link');
  const full = failure('ENOSPC');
  expect(explain(new AggregateError([target, full, failure('ENOSPC')]))).toBe(
    `${target.message}\n${explain(full)}`,
  );
});

test.each([
  new Error('x'),
  new TypeError('x'),
  failure('ENOENT', '/srv/a'),
  new AggregateError([new TargetError('dist', 'is a link'), new Error('x')]),
  'x',
  undefined,
])('%s is a fault of ours', (error) => {
  expect(explain(error)).toBeUndefined();
});
