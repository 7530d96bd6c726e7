import * as pagefind from 'pagefind';
import { expect, test, vi } from 'vitest';
import { PagefindError } from '../pagefind-error.ts';
import { PagefindDraft } from './draft.ts';

vi.mock('pagefind', () => ({ createIndex: vi.fn() }));

test('a Pagefind that does not start, or does not understand us, is told in one sentence', async () => {
  vi.mocked(pagefind.createIndex).mockRejectedValueOnce(new Error('no binary\nask its makers'));
  const failed = PagefindDraft.open();
  await expect(failed).rejects.toBeInstanceOf(PagefindError);
  await expect(failed).rejects.toThrow(
    /^Pagefind does not start \(Error: no binary\); Pagefind \S+ is/,
  );
  vi.mocked(pagefind.createIndex).mockResolvedValueOnce({ errors: ['unknown option'] });
  await expect(PagefindDraft.open()).rejects.toThrow(/^Pagefind: unknown option; Pagefind \S+ is/);
});
