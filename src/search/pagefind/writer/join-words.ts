import type { Word, WordPage } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import { maxPositioned } from '../reader/read-chunk.ts';
import type { IndexSums } from './fingerprint.ts';
import { byWord, type PagefindFolder } from './folder.ts';

/** The words of all folders in order, with the documents that have them; `sums` hears of every one of them. */
export function* joinWords(folders: readonly PagefindFolder[], sums: IndexSums): Generator<Word> {
  const readers = folders.map(({ words, docs }) => ({ words: words(), docs }));
  const heads = readers.map(({ words }) => words.next().value as Word | undefined);
  for (;;) {
    let next: Word | undefined;
    for (const head of heads) if (head && (!next || byWord(head, next) < 0)) next = head;
    if (!next) return;
    const found: WordPage[] = [];
    const forms = new Map<string, WordPage[]>();
    for (const [at, { words, docs }] of readers.entries()) {
      const head = heads[at];
      if (head?.[0] !== next[0]) continue;
      found.push(...byDoc(head[1], docs));
      for (const [form, pages] of head[2])
        forms.set(form, [...(forms.get(form) ?? []), ...byDoc(pages, docs)]);
      heads[at] = words.next().value as Word | undefined;
    }
    sums.add(next[0], found);
    for (const [form, pages] of forms) sums.add(form, pages);
    yield [
      next[0],
      withoutNeedlessPositions(inSteps(found)),
      [...forms].map(([form, pages]) => [form, inSteps(pages)]),
    ];
  }
}

/** Gives pages their document numbers instead of steps; there are millions, so that none is copied. */
function byDoc(pages: WordPage[], docs: readonly number[]): WordPage[] {
  let number = -1;
  for (const page of pages) {
    // Only the first page can have no distance from the one before.
    const next = number < 0 ? page[0] : number + page[0];
    const doc = docs[next];
    if (doc === undefined || next === number)
      throw new PagefindError(
        `Pagefind has a word in page ${next} of ${docs.length}, or there twice`,
      );
    page[0] = doc;
    number = next;
  }
  return pages;
}

/** Puts pages in the order of their documents and gives each its distance from the one before instead. */
function inSteps(pages: WordPage[]): WordPage[] {
  let before = 0;
  for (const page of pages.sort(([a], [b]) => a - b)) {
    const [doc] = page;
    page[0] = doc - before;
    before = doc;
  }
  return pages;
}

/** Of a word that stands everywhere only how often it stands in a page and its fields. */
function withoutNeedlessPositions(pages: WordPage[]): WordPage[] {
  if (pages.length <= maxPositioned) return pages;
  // A negative number tells the weight or the field of the positions after it.
  const countOnly = (positions: number[]) => positions.map((place) => Math.min(place, 0));
  return pages.map(([step, positions, inFields]) => [
    step,
    countOnly(positions),
    countOnly(inFields),
  ]);
}
