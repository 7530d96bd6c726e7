/** Words in a row that count as a copied sentence. */
export const copiedRun = 10;

interface Word {
  raw: string;
  key: string;
}

/** The consonants that OCR leaves alone: damaged and undamaged spellings of a word agree on them. */
const skeleton = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^bcfhjkmnrstvxw]/g, '');

/** Between two words, blank or not; the hyphen of a word that is divided between two lines is taken out before. */
const between = /[\s/–—,;:()]+|(?<=\p{L}\p{L})[.!?](?=\p{L}\p{L})/u;

const toWords = (text: string): Word[] =>
  text
    .replace(/(?<=\p{L})[-¬\u00ad]\s*\n\s*(?=\p{Ll})/gu, '')
    .split(between)
    .map((raw) => ({ raw, key: skeleton(raw) }))
    .filter((word) => word.key !== '');

const keyAt = (words: Word[], start: number) =>
  words
    .slice(start, start + copiedRun)
    .map((word) => word.key)
    .join(' ');

/** All runs of `copiedRun` words in a source, as skeletons. */
export function runsOf(source: string): Set<string> {
  const words = toWords(source);
  const runs = new Set<string>();
  for (let start = 0; start + copiedRun <= words.length; start++) runs.add(keyAt(words, start));
  return runs;
}

/** The passages of a text that stand word for word in a source; runs of short words are chance and pass. */
export function copiedPassages(text: string, runs: ReadonlySet<string>): string[] {
  const words = toWords(text);
  const passages: string[] = [];
  let start = 0;
  while (start + copiedRun <= words.length) {
    let length = 0;
    while (start + length + copiedRun <= words.length && runs.has(keyAt(words, start + length)))
      length++;
    if (length === 0) {
      start++;
      continue;
    }
    const passage = words.slice(start, start + length - 1 + copiedRun);
    const letters = passage.reduce((sum, word) => sum + word.key.length, 0);
    if (letters >= copiedRun * 2) passages.push(passage.map((word) => word.raw).join(' '));
    start += passage.length;
  }
  return passages;
}
