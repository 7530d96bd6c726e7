import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** Shortest first and last part of a compound that is split, in letters. */
const minHeadLength = 3;
const minTailLength = 4;
const minCompoundLength = 8;

/** Last parts that are endings or too general to be searched for by themselves. */
const noTails = new Set(
  [
    'heter',
    'heten',
    'ende',
    'ene',
    'ande',
    'elser',
    'else',
    'lige',
    'lege',
    'ning',
    'ninger',
    'skap',
    'skapet',
    'isk',
    'iske',
  ].map(fold),
);

/** Whether a word is long enough to be taken apart. */
export const mayBeCompound = (word: string): boolean => word.length >= minCompoundLength;

/**
 * The parts of a compound, folded, or none: `gjeldsradgivning` → `gjeld`, `radgivning`. A part must occur as a
 * word by itself; s and e may join the parts. Of several ways the one with the longest last part is taken.
 */
export function splitCompound(
  folded: string,
  isPart: (word: string) => boolean,
): [string, string] | undefined {
  if (!mayBeCompound(folded)) return undefined;
  for (let cut = minHeadLength; cut <= folded.length - minTailLength; cut++) {
    const tail = folded.slice(cut);
    if (noTails.has(tail) || !isPart(tail)) continue;
    for (const candidate of firstPartsOf(folded.slice(0, cut)))
      if (candidate.length >= minHeadLength && !isStopWord(candidate) && isPart(candidate))
        return [candidate, tail];
  }
  return undefined;
}

/** The words that may stand before a last part: s and e may join the parts, and an e of the first may fall away. */
export const firstPartsOf = (head: string): string[] => [
  head,
  ...(/[se]$/.test(head) ? [head.slice(0, -1)] : []),
  `${head}e`,
];

/**
 * The words that count as parts of compounds: those that occur by themselves, and last parts that follow at
 * least two different words that do (`spesialist` in jobbspesialist and fagspesialist).
 */
export function findParts(words: Iterable<string>): Set<string> {
  const alone = new Set(
    [...words].filter(
      (word) => word.length >= minHeadLength && !/\d/.test(word) && !isStopWord(word),
    ),
  );
  const heads = new Map<string, Set<string>>();
  for (const word of alone)
    for (let cut = minTailLength; cut <= word.length - 6; cut++) {
      const head = word.slice(0, cut);
      const base = alone.has(head)
        ? head
        : head.endsWith('s') && alone.has(head.slice(0, -1))
          ? head.slice(0, -1)
          : undefined;
      if (base === undefined || base.length < minTailLength) continue;
      const tail = word.slice(cut);
      const known = heads.get(tail);
      if (known) known.add(base);
      else heads.set(tail, new Set([base]));
    }
  for (const [tail, bases] of heads) if (bases.size >= 2 && !noTails.has(tail)) alone.add(tail);
  return alone;
}
