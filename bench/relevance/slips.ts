/** A number from 0 to 1, the same in each run. */
export type Random = () => number;

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const alphabet = [...'abcdefghijklmnoprstuvyæøå'];
const keyRows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];

/** The keys round a key; the rows stand a little to the right of each other. */
function neighboursOf(letter: string): string[] {
  const row = keyRows.findIndex((letters) => letters.includes(letter));
  const column = keyRows[row]?.indexOf(letter) ?? 0;
  const around = [
    [0, -1],
    [0, 1],
    [-1, 0],
    [-1, 1],
    [1, -1],
    [1, 0],
  ] as const;
  return around.flatMap(([down, right]) => keyRows[row + down]?.[column + right] ?? []);
}

/** One slip of the fingers in a word. */
type Slip = (word: string, random: Random) => string;

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const put = (word: string, at: number, removed: number, letters: string) =>
  word.slice(0, at) + letters + word.slice(at + removed);

const placeIn = (word: string, random: Random) => Math.floor(random() * word.length);

/** Kinds of slips, by what they are called in the table. */
export const slips: Readonly<Record<string, Slip>> = {
  'neighbour key': (word, random) => {
    const at = placeIn(word, random);
    return put(word, at, 1, pick(neighboursOf(word.charAt(at)), random) ?? '');
  },
  'any letter': (word, random) => put(word, placeIn(word, random), 1, pick(alphabet, random) ?? ''),
  'one more': (word, random) => put(word, placeIn(word, random), 0, pick(alphabet, random) ?? ''),
  'one less': (word, random) => put(word, placeIn(word, random), 1, ''),
  'two swapped': (word, random) => {
    const at = Math.floor(random() * (word.length - 1));
    return put(word, at, 2, word.charAt(at + 1) + word.charAt(at));
  },
  'one doubled': (word, random) => {
    const at = placeIn(word, random);
    return put(word, at, 0, word.charAt(at));
  },
  'double made one': (word, random) => {
    const double = pick([...word.matchAll(/(.)\1/gu)], random);
    return double ? put(word, double.index, 1, '') : word;
  },
  'æ, ø, å mixed up': (word, random) => {
    const special = pick([...word.matchAll(/[æøå]/gu)], random);
    return special ? put(word, special.index, 1, pick(['æ', 'ø', 'å'], random) ?? '') : word;
  },
};

/** A slip in a word. */
export interface TypedSlip {
  kind: string;
  typed: string;
  meant: string;
}

/** A slip of each kind in each word. */
export const slipsOf = (words: readonly string[], random: Random): TypedSlip[] =>
  words.flatMap((meant) =>
    Object.entries(slips).map(([kind, slip]) => ({ kind, typed: slip(meant, random), meant })),
  );

const samples = 5000;

/** Some items, the same in each run. */
export function sample<Item>(items: readonly Item[], random: Random): Item[] {
  const keyed = items.map((item): [number, Item] => [random(), item]);
  return keyed
    .sort(([one], [other]) => one - other)
    .slice(0, samples)
    .map(([, item]) => item);
}

/** Weights were set on the first half, and the other was only measured. */
export const halves = ['tune', 'test'] as const;

/** Words fall into a half by their letters, so that a word is in the same half in each run (FNV-1a). */
export function halfOf(word: string): (typeof halves)[number] {
  let hash = 2166136261;
  for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return (hash ^ (hash >>> 15)) % 2 === 0 ? 'tune' : 'test';
}
