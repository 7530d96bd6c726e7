import { fields } from '../../format/fields.ts';
import { chunkLength, signature, wordLength, wordPageLength } from '../layout.ts';
import { Cbor, kinds, refuse } from './cbor.ts';
import { maxOf, type Postings } from './postings.ts';

/** How often a word stands in the running text of a page and, by their order in the index, in its other fields. */
export type Scorer = (inText: number, inFields: readonly number[]) => number;

/** A word that more pages have stands everywhere: its positions tell little, and would be most of the index's bytes. */
export const maxPositioned = 1500;

/**
 * Reads a part of Pagefind's word index, unzipped; layout.ts says what it is made of.
 * @param count number of all documents
 * @returns the postings of each word, taken apart when they are asked for
 * @throws PagefindError if the bytes are something else; what the postings of a word hold is only known when they are asked for
 */
export function readChunk(
  bytes: Uint8Array,
  count: number,
  score: Scorer,
): Map<string, () => Postings> {
  for (let at = 0; at < signature.length; at++)
    if (bytes[at] !== signature.charCodeAt(at)) refuse('is no file of Pagefind');
  const cbor = new Cbor(bytes, signature.length);
  const words = new Map<string, () => Postings>();
  cbor.list(chunkLength);
  for (let left = cbor.list(); left > 0; left--) {
    cbor.list(wordLength);
    const word = cbor.text();
    const { at } = cbor;
    words.set(word, () => readPostings(new Cbor(bytes, at), count, score));
    cbor.skipList();
    cbor.skipList();
  }
  if (cbor.at !== bytes.length) refuse('has another end');
  return words;
}

/** The pages of a word; of each, how often the word stands in it is made a score. */
function readPostings(cbor: Cbor, all: number, score: Scorer): Postings {
  const count = cbor.list();
  const docs = new Int32Array(count);
  const scores = new Float32Array(count);
  const starts = new Int32Array(count + 1);
  const positions: number[] = [];
  const positioned = count <= maxPositioned;
  const inFields: number[] = [];
  let doc = -1;
  for (let index = 0; index < count; index++) {
    cbor.list(wordPageLength);
    const next = Math.max(doc, 0) + cbor.number();
    if (cbor.kind !== kinds.unsigned || next <= doc || next >= all) refuse('has other documents');
    doc = next;
    docs[index] = doc;
    let inText = 0;
    let position = 0;
    for (let left = cbor.list(); left > 0; left--) {
      const step = cbor.number();
      if (cbor.kind !== kinds.unsigned) {
        // The weight of all positions comes first.
        if (inText > 0) refuse('has other weights');
        continue;
      }
      inText++;
      position += step;
      if (positioned) positions.push(position);
    }
    starts[index + 1] = positions.length;
    inFields.length = 0;
    let field: number = fields.length;
    for (let left = cbor.list(); left > 0; left--) {
      const value = cbor.number();
      if (cbor.kind === kinds.negative) field = value;
      else if (field >= fields.length) refuse('has other fields');
      else inFields[field] = (inFields[field] ?? 0) + 1;
    }
    scores[index] = score(inText, inFields);
  }
  return { docs, scores, maxScore: maxOf(scores), starts, positions: Int32Array.from(positions) };
}
