import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { canonical } from '../../src/norwegian/canonical.ts';
import { isStopWord } from '../../src/norwegian/stop-words.ts';
import { wordsOf } from '../../src/norwegian/words.ts';
import { indexFolder, type SearchFacts, searchFiles } from '../../src/search/format/files.ts';
import { wordToken } from '../../src/search/format/tokens.ts';
import { WordIndex } from '../../src/search/pagefind/reader/word-index.ts';
import { scoreWord } from '../../src/search/query/ranking/score.ts';
import { askPagefind, usePagefind } from '../helpers/pagefind.ts';
import { folder, projects, readSearchFile } from '../helpers/site.ts';

usePagefind();

test('the index of the site is one of Pagefind, whose own engine finds the same projects in it', async () => {
  const { count, index } = JSON.parse(readSearchFile(searchFiles.facts)) as SearchFacts;
  const ours = new WordIndex(index, count, scoreWord, async (path) =>
    gunzipSync(readFileSync(join(folder, indexFolder, path))),
  );
  const summaries = projects.flatMap(({ summary }) => wordsOf(summary));
  const words = [
    ...new Set(
      summaries
        .filter(({ text }) => text.length > 1 && !isStopWord(text))
        .map(({ text }) => wordToken(canonical(text))),
    ),
  ];
  expect(words.length).toBeGreaterThan(500);
  const answers = await askPagefind(join(folder, indexFolder), words);
  for (const [at, word] of words.entries()) {
    const theirs = (answers[at] ?? []).map(({ page }) => Number(page)).sort((a, b) => a - b);
    expect([...(await ours.find(word)).docs], word).toEqual(theirs);
    expect(theirs.length, word).toBeGreaterThan(0);
  }
});
