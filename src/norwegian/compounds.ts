import { fold, isStopWord, spellingsOf } from './words.ts';

/** Shortest first and last part of a compound that is split, in letters. */
const shortestHead = 3;
const shortestTail = 4;
const shortestCompound = 8;

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

/** The words of all texts, folded, with the number of texts they occur in. */
export type Lexicon = ReadonlyMap<string, number>;

/** Counts the words of many texts. */
export function buildLexicon(texts: Iterable<string>): Lexicon {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(spellingsOf(text).map(fold)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of all texts as they are written, in lower case, with the number of texts; letters only, four or more. */
export function listSpellings(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(spellingsOf(text).map((word) => word.toLowerCase())))
      if (/^\p{L}{4,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a word is long enough to be taken apart. */
export const mayBeCompound = (word: string): boolean => word.length >= shortestCompound;

/**
 * The parts of a compound, folded, or none: `gjeldsradgivning` → `gjeld`, `radgivning`. A part must occur as a
 * word by itself; s and e may join the parts. Of several ways the one with the longest last part is taken.
 */
export function splitCompound(
  folded: string,
  isPart: (word: string) => boolean,
): [string, string] | undefined {
  if (!mayBeCompound(folded)) return undefined;
  for (let cut = shortestHead; cut <= folded.length - shortestTail; cut++) {
    const tail = folded.slice(cut);
    if (noTails.has(tail) || !isPart(tail)) continue;
    for (const candidate of firstPartsOf(folded.slice(0, cut)))
      if (candidate.length >= shortestHead && !isStopWord(candidate) && isPart(candidate))
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
export function findParts(lexicon: Lexicon): Set<string> {
  const alone = new Set(
    [...lexicon.keys()].filter(
      (word) => word.length >= shortestHead && !/\d/.test(word) && !isStopWord(word),
    ),
  );
  const heads = new Map<string, Set<string>>();
  for (const word of alone)
    for (let cut = shortestTail; cut <= word.length - 6; cut++) {
      const head = word.slice(0, cut);
      const base = alone.has(head)
        ? head
        : head.endsWith('s') && alone.has(head.slice(0, -1))
          ? head.slice(0, -1)
          : undefined;
      if (base === undefined || base.length < shortestTail) continue;
      const tail = word.slice(cut);
      const known = heads.get(tail);
      if (known) known.add(base);
      else heads.set(tail, new Set([base]));
    }
  for (const [tail, bases] of heads) if (bases.size >= 2 && !noTails.has(tail)) alone.add(tail);
  return alone;
}
