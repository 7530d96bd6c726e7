import { fold } from '../../../norwegian/fold.ts';
import { spellingsOf } from '../../../norwegian/words.ts';
import type { SearchState } from '../../query/selection/state.ts';
import type { LabelOf } from '../chips.ts';

/** Longest part of a file's name that tells of the selection. */
const maxLength = 60;

/** What a file with a selection is called: by its words and values, and the day where the reader is; letters a–z only. */
export function fileName(
  { query, selections }: SearchState,
  labelOf: LabelOf,
  today: Date,
  kind: string,
): string {
  const chosen = [...selections].flatMap(([param, { include, exclude }]) => [
    ...include.map((value) => labelOf(param, value)),
    ...exclude.map((value) => `uten ${labelOf(param, value)}`),
  ]);
  const words = spellingsOf([query, ...chosen].join(' '))
    .map((word) => fold(word).replace(/[^a-z\d]/g, ''))
    .filter(Boolean);
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${['erfaringsbanken', short(words) || 'utvalg', day].join('-')}.${kind}`;
}

/** As many words as there is room for, the first cut if it must be. */
function short(words: readonly string[]): string {
  let name = (words[0] ?? '').slice(0, maxLength);
  for (const word of words.slice(1)) {
    const longer = `${name}-${word}`;
    if (longer.length > maxLength) break;
    name = longer;
  }
  return name;
}
