import { fields } from '../../format/fields.ts';
import type { WordPage } from '../layout.ts';
import type { IndexRecord } from './index-record.ts';

/** What a document is known by in an index, whatever number Pagefind has given it. */
export interface Fingerprint {
  /** Words of its running text. */
  words: number;
  /** A sum over the words of its text and fields and where each stands. */
  sum: number;
}

/** A letter that stays a capital in lower case, such as ℂ: Pagefind divides a word before it. */
const capital = /\p{Uppercase}/u;

/** What a document is known by; `undefined` where Pagefind may find other words in it. */
export function fingerprintOf({ content, meta }: IndexRecord): Fingerprint | undefined {
  const texts = [content, ...fields.map((field) => meta[field])];
  if (texts.some((text) => capital.test(text))) return undefined;
  const words = texts.map((text) => text.match(/\S+/g) ?? []);
  let sum = 0;
  for (const [place, found] of words.entries())
    for (const [position, word] of found.entries())
      sum = (sum + Math.imul(hash(word, place), position + 1)) | 0;
  return { words: words[0]?.length ?? 0, sum };
}

/** The sums of the documents in an index, made while its words pass by. */
export class IndexSums {
  private readonly sums: Int32Array;

  constructor(docs: number) {
    this.sums = new Int32Array(docs);
  }

  /** Hears of a word and of pages that have it, each told by the number of its document. */
  add(word: string, pages: readonly WordPage[]): void {
    const hashes = Array.from({ length: 1 + fields.length }, (_, place) => hash(word, place));
    for (const [doc, positions, inFields] of pages) {
      let sum = this.sums[doc] ?? 0;
      let place = 0;
      let position = 0;
      // The first one is the weight.
      for (let at = 1; at < positions.length; at++) {
        position += positions[at] ?? 0;
        sum += Math.imul(hashes[0] ?? 0, position + 1);
      }
      for (const number of inFields) {
        position = number < 0 ? 0 : position + number;
        if (number < 0) place = -number;
        else sum += Math.imul(hashes[place] ?? 0, position + 1);
      }
      this.sums[doc] = sum;
    }
  }

  /** The sum of a document. */
  of(doc: number): number {
    return this.sums[doc] ?? 0;
  }
}

/** FNV-1a of a word in the text, which is place 0, or in a field, from 1 on. */
function hash(word: string, place: number): number {
  let sum = 0x811c9dc5 ^ place;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum;
}
