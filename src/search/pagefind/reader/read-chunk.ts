import { maxOf, type Postings } from './postings.ts';

/** How often a word stands in the running text of a page and, by their order in the index, in its other fields. */
export type Scorer = (inText: number, inFields: readonly number[]) => number;

/** A word that more pages have stands everywhere: its positions tell little, and would be most of the index's bytes. */
export const maxPositioned = 1500;

/** What Pagefind's files begin with, before the CBOR. */
const signature = 'pagefind_dcd';

/** Kinds of CBOR values that the index is made of. */
const kinds = { unsigned: 0, negative: 1, text: 3, list: 4 } as const;

/**
 * Reads a part of Pagefind's word index, unzipped: a list of `[word, pages, variants]`; a page is `[doc, positions, positions
 * in fields]`. A document is told by the distance from the one before it, a position by that from the position before it, and a
 * negative number among positions tells the weight, or the field, of those that follow. The layout is that of
 * `pagefind/src/index/` in Pagefind's repository.
 * @returns the postings of each word, taken apart when they are asked for
 * @throws Error if the bytes are something else
 */
export function readChunk(bytes: Uint8Array, score: Scorer): Map<string, () => Postings> {
  const reader = new Reader(bytes);
  reader.skipSignature();
  const words = new Map<string, () => Postings>();
  reader.length();
  for (let left = reader.length(); left > 0; left--) {
    reader.length();
    const word = reader.text();
    const at = reader.at;
    words.set(word, () => new Reader(bytes, at).postings(score));
    reader.skip();
    reader.skip();
  }
  return words;
}

/** Walks through CBOR of which it knows the layout. */
class Reader {
  at: number;
  private readonly bytes: Uint8Array;
  private kind = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  skipSignature(): void {
    for (const letter of signature)
      if (this.bytes[this.at++] !== letter.charCodeAt(0)) throw new Error('no file of Pagefind');
  }

  length(): number {
    const length = this.head();
    if (this.kind !== kinds.list) throw new Error('no part of a word index');
    return length;
  }

  text(): string {
    const length = this.head();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** Passes over one value with all that it holds. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const value = this.head();
      if (this.kind === kinds.list) left += value;
      else if (this.kind === kinds.text) this.at += value;
    }
  }

  postings(score: Scorer): Postings {
    const count = this.length();
    const docs = new Int32Array(count);
    const scores = new Float32Array(count);
    const starts = new Int32Array(count + 1);
    const positions: number[] = [];
    const positioned = count <= maxPositioned;
    const inFields: number[] = [];
    let doc = 0;
    for (let index = 0; index < count; index++) {
      this.length();
      doc += this.head();
      docs[index] = doc;
      let inText = 0;
      let position = 0;
      for (let left = this.length(); left > 0; left--) {
        const step = this.head();
        if (this.kind !== kinds.unsigned) continue;
        inText++;
        position += step;
        if (positioned) positions.push(position);
      }
      starts[index + 1] = positions.length;
      inFields.length = 0;
      let field = 0;
      for (let left = this.length(); left > 0; left--) {
        const value = this.head();
        if (this.kind === kinds.negative) field = value;
        else inFields[field] = (inFields[field] ?? 0) + 1;
      }
      scores[index] = score(inText, inFields);
    }
    return { docs, scores, maxScore: maxOf(scores), starts, positions: Int32Array.from(positions) };
  }

  /** The number that a value begins with: itself, or how long it is; of -1, -2, -3 it is 0, 1, 2. */
  private head(): number {
    const first = this.bytes[this.at++] ?? 0;
    this.kind = first >> 5;
    const short = first & 31;
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--)
      value = value * 256 + (this.bytes[this.at++] ?? 0);
    return value;
  }
}
