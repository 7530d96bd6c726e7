import { canonical } from '../../src/norwegian/canonical.ts';
import type { Engine } from '../../src/search/query/engine.ts';
import type { Search } from './engines.ts';
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

/** Whether an engine that says nothing of corrections answers an ordinary word that no record has. */
export const answersOrdinary = async (search: Search, word: string): Promise<boolean> =>
  (await search(word)).length > 0;

/** Whether such an engine finds for a word with a slip all that it finds for the word meant. */
export async function repairs(search: Search, { typed, meant }: TypedSlip): Promise<boolean> {
  const found = new Set(await search(typed));
  const wanted = await search(meant);
  return found.size > 0 && wanted.every((ref) => found.has(ref));
}

const isSameWord = (one: string, other: string) => canonical(one) === canonical(other);
