import { firstPartsOf, splitCompound } from '../../../norwegian/compounds.ts';
import { fold } from '../../../norwegian/fold.ts';
import { prefixes } from '../../../norwegian/prefixes.ts';
import { isStopWord } from '../../../norwegian/stop-words.ts';
import { endings } from '../../../norwegian/word-forms.ts';
import type { KnownWords } from './known-words.ts';

/** Shortest last part, and what is left at least beside a part that is searched for alone; less is an ending. */
const minLength = 4;

/** Both parts have so many letters together; of shorter words most can be taken apart by chance (`rett`, `ferdig`). */
const minTogether = 11;

/** A part that is searched for alone has so many letters, and is so much of the word: a good half. */
const minLonePart = 6;
const minShare = 0.55;

/** Whether a folded word can be made of a known word with another or a prefix before it, so that it may well exist. */
export function isMadeOfKnown(folded: string, { spellings }: KnownWords): boolean {
  for (let cut = 1; cut <= folded.length - minLength; cut++) {
    if (!spellings.has(folded.slice(cut))) continue;
    const head = folded.slice(0, cut);
    if (prefixes.has(head) || firstPartsOf(head).some((part) => spellings.has(part))) return true;
  }
  return false;
}

/** Known words that a compound is made of, to search for in its place: both, or the first if that is a good half of it. */
export interface KnownParts {
  used: string;
  kind: 'part' | 'parts';
}

/** What is searched for in place of a compound that no record has. */
export function knownParts(typed: string, known: KnownWords): KnownParts | undefined {
  const folded = fold(typed);
  const lower = typed.toLowerCase();
  // Who types æ, ø and å types them in all parts.
  const isAsTyped = (spelling: string) => lower === folded || lower.includes(spelling);
  const isPart = (word: string) => {
    const spelling = known.spellings.get(word);
    return spelling !== undefined && isAsTyped(spelling) && !isBound(word);
  };
  const spell = (word: string) => known.spellings.get(word) ?? word;
  const split = splitCompound(folded, isPart);
  // Where the first part has got an e it is mostly another word (`oppe` for `opp`).
  if (split && folded.startsWith(split[0]) && split.join('').length >= minTogether)
    return { used: split.map(spell).join(' '), kind: 'parts' };
  // What a word ends with beside unknown letters is mostly no part of it (`retter` of `portretter`).
  for (
    let length = folded.length - minLength;
    length >= Math.max(minLonePart, folded.length * minShare);
    length--
  ) {
    const part = folded.slice(0, length);
    if (isPart(part)) return { used: spell(part), kind: 'part' };
  }
  return undefined;
}

/** Whether a word looks like an ending or a prefix, or is too common to be searched for. */
const isBound = (folded: string) =>
  isStopWord(folded) || prefixes.has(folded) || endingForms.has(folded);

const endingForms: ReadonlySet<string> = new Set(endings);
