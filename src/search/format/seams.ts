import { splitCompound } from '../../norwegian/compounds.ts';
import { fold } from '../../norwegian/fold.ts';
import { memoize } from '../../norwegian/memoize.ts';

import { wordsOf } from '../../norwegian/words.ts';

/** A soft hyphen: it stands in the texts of results where the last part of a compound begins. */
const seam = '\u00AD';

/** Marks the seams of compounds in a text, so that the browser need not know what they are made of. */
export function seamMarker(parts: ReadonlySet<string>): (text: string) => string {
  const cutOf = memoize((word) => cutInto(word, parts));
  return (text) => {
    const plain = text.replaceAll(seam, '');
    let marked = '';
    let at = 0;
    for (const { text: word, start } of wordsOf(plain)) {
      const cut = cutOf(word);
      if (cut === 0) continue;
      marked += plain.slice(at, start + cut) + seam;
      at = start + cut;
    }
    return marked + plain.slice(at);
  };
}

/** Where the last part of a compound begins; 0 if the word is none. */
function cutInto(word: string, parts: ReadonlySet<string>): number {
  const [, tail] = splitCompound(fold(word), (part) => parts.has(part)) ?? [];
  if (tail === undefined) return 0;
  let cut = word.length - tail.length;
  // Two letters of the word may be one of the folded part: `gjeldsraadgivning`.
  while (cut > 0 && fold(word.slice(cut)) !== tail) cut--;
  return cut;
}

/** A text without seams, and where they were in it. */
export function readSeams(marked: string): { text: string; seams: number[] } {
  const pieces = marked.split(seam);
  const seams: number[] = [];
  let length = 0;
  for (const piece of pieces.slice(0, -1)) {
    length += piece.length;
    seams.push(length);
  }
  return { text: pieces.join(''), seams };
}
