import { PagefindError } from '../pagefind-error.ts';

/** Kinds of CBOR values that the index is made of. */
export const kinds = { unsigned: 0, negative: 1, text: 3, list: 4 } as const;

/** A bit for each of them. */
const known = (1 << kinds.unsigned) | (1 << kinds.negative) | (1 << kinds.text) | (1 << kinds.list);

/** The longest form of a number that the index needs: one of four bytes. */
const longest = 26;

/** Tells that a word index is not as we know it. */
export const refuse = (found: string): never => {
  throw new PagefindError(`The word index ${found}`);
};

/** Walks through CBOR of which its user knows the layout; refuses what the index never has. */
export class Cbor {
  at: number;
  /** Kind of the value that was come to last. */
  kind = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** How many elements a list has; refuses another number than the one expected. */
  list(expected?: number): number {
    const length = this.head(kinds.list);
    if (length !== (expected ?? length)) refuse('has other elements');
    return length;
  }

  text(): string {
    const length = this.head(kinds.text);
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** A number; of -1, -2, -3 it is 0, 1, 2, and the kind tells them apart. */
  number(): number {
    const value = this.head();
    if (this.kind > kinds.negative) refuse('has other numbers');
    return value;
  }

  /** Passes over a list with all that it holds. */
  skipList(): void {
    for (let left = this.list(); left > 0; left--) {
      const value = this.head();
      if (this.kind === kinds.list) left += value;
      else if (this.kind === kinds.text) this.at += value;
    }
  }

  /** The number that a value begins with: itself, or how long it is. */
  private head(expected?: number): number {
    const first = this.bytes[this.at++] ?? 255;
    this.kind = first >> 5;
    const short = first & 31;
    if ((known >> this.kind) % 2 === 0 || short > longest || this.kind !== (expected ?? this.kind))
      refuse('is laid out otherwise');
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--)
      value = value * 256 + (this.bytes[this.at++] ?? 0);
    return value;
  }
}
