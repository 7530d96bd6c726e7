import { canonical } from '../../src/norwegian/canonical.ts';
import type { Engine } from '../../src/search/query/engine.ts';
import type { TypedSlip } from './slips.ts';

/** How an ordinary word that no record has is answered. */
export async function askOrdinary(engine: Engine, word: string) {
  const { corrections, unknown } = await engine.search(word, false);
  const [correction] = corrections;
  return {
    word,
    used: correction?.used,
    answer: correction?.kind ?? (unknown.length > 0 ? 'unknown' : 'found'),
  };
}

/** How a word with a slip in it is answered; without a correction all projects of the word meant must be found. */
export async function askSlip(engine: Engine, { kind, typed, meant }: TypedSlip) {
  const { corrections, unknown, docs } = await engine.search(typed, false);
  const used = corrections[0]?.used;
  const right = new Set(docs);
  const found = (await engine.search(meant, true)).docs.every((doc) => right.has(doc));
  const repaired = used === undefined ? found && docs.length > 0 : isSameWord(used, meant);
  return {
    kind,
    length: typed.length,
    repaired,
    offered: !repaired && (unknown[0]?.nearest ?? []).some((word) => isSameWord(word, meant)),
    other: !repaired && used !== undefined,
  };
}

const isSameWord = (one: string, other: string) => canonical(one) === canonical(other);
