import type { Concept, Variant, VariantKind } from './analyse.ts';

/** A page that one look-up found, with the places of the words in it, counted in words. */
export interface LookUpHit {
  row: number;
  score: number;
  places: readonly number[];
}

/** Asks the index for the pages that hold a token, or a word beginning like it. */
export type LookUp = (token: string, unfinished: boolean) => Promise<readonly LookUpHit[]>;

/** A project that a query found, with the way each concept was met. */
export interface Hit {
  row: number;
  score: number;
  /** By index of the concept. */
  met: Map<number, VariantKind>;
}

/** What a query found. */
export interface Ranking {
  /** Best first. */
  hits: Hit[];
  /** Concepts that no project meets. */
  unknown: number[];
}

/** Tuned on the graded queries. */
export const rankWeights = {
  /** Share of a query's weight that a project must meet to be listed. */
  neededShare: 0.1,
  /** How hard a missing part of the query counts. */
  coveragePower: 0.5,
  /** How much a second way of meeting the same concept adds. */
  second: 0.8,
  /** How much a phrase counts for each word of it after the first. */
  again: 0.6,
  /** How much it counts that neighbours in the query are neighbours in the text. */
  nearness: 0.25,
  /** How much more than the weightiest of its synonyms a word itself may weigh. */
  overSynonym: 1,
};

/** Words that may stand between neighbours. */
const nearWords = 4;

/** How a project meets one concept: what it is worth, and the share of the concept's weight that this way has. */
interface Meeting {
  worth: number;
  share: number;
  kind: VariantKind;
  tokens: string;
  places: readonly number[];
}

/** The meetings of one concept by row, and the most that a way of meeting it can weigh. */
interface Met {
  rows: Map<number, Meeting>;
  weight: number;
}

/**
 * Finds and ranks the projects for a query. Each concept counts by its best way of being met; a way counts by its
 * rarity, and within it a project by how it compares with the best one.
 */
export async function rank(
  concepts: readonly Concept[],
  rows: number,
  lookUp: LookUp,
): Promise<Ranking> {
  const found = await Promise.all(concepts.map((concept) => meet(concept, rows, lookUp)));
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const { neededShare, coveragePower, nearness } = rankWeights;

  const hits = new Map<number, Hit & { covered: number; used: Set<string> }>();
  found.forEach((concept, index) => {
    for (const [row, { worth, share, kind, tokens, places }] of concept.rows) {
      const hit = hits.get(row) ?? { row, score: 0, met: new Map(), covered: 0, used: new Set() };
      const before = found[index - 1]?.rows.get(row);
      const near = before !== undefined && areNear(before.places, places);
      // Both words of a phrase are met by its one token; what it is worth counts once.
      const part = hit.used.has(tokens) ? rankWeights.again : 1;
      hit.score += part * (near ? worth * (1 + nearness) + before.worth * nearness : worth);
      hit.covered += share * concept.weight;
      hit.met.set(index, kind);
      hit.used.add(tokens);
      hits.set(row, hit);
    }
  });
  return {
    hits: [...hits.values()]
      .filter(({ covered }) => covered >= neededShare * total)
      .map(({ row, score, met, covered }) => ({
        row,
        met,
        score: score * (covered / total) ** coveragePower,
      }))
      .sort((a, b) => b.score - a.score || a.row - b.row),
    unknown: found.flatMap((concept, index) => (concept.rows.size === 0 ? [index] : [])),
  };
}

/** Asks for every way of meeting a concept and keeps the best for each project. */
async function meet({ variants }: Concept, rows: number, lookUp: LookUp): Promise<Met> {
  const answers = await Promise.all(variants.map((variant) => lookUpAll(variant, lookUp)));
  const ways = answers.map((answer, index) => ({
    answer,
    kind: variants[index]?.kind ?? 'word',
    tokens: variants[index]?.tokens ?? '',
    best: Math.max(...answer.map(({ score }) => score)),
    weight:
      answer.length === 0 ? 0 : (variants[index]?.weight ?? 0) * Math.log(1 + rows / answer.length),
  }));
  holdBack(ways);
  const heaviest = Math.max(0, ...ways.map(({ weight }) => weight));
  const met = new Map<number, Meeting>();
  for (const { answer, kind, tokens, best, weight } of ways)
    for (const { row, score, places } of answer) {
      const way = {
        worth: weight * (score / best),
        share: Math.sqrt(weight / heaviest),
        kind,
        tokens,
        places,
      };
      met.set(row, combine(met.get(row), way));
    }
  return { rows: met, weight: heaviest };
}

/**
 * A rare word with common synonyms (`rusproblemer`) means what they mean: by its rarity alone the few projects that
 * happen to use it would outrank all that are about the matter.
 */
function holdBack(ways: { kind: VariantKind; weight: number }[]) {
  const synonym = Math.max(
    0,
    ...ways.filter(({ kind }) => kind === 'synonym').map(({ weight }) => weight),
  );
  if (synonym === 0) return;
  for (const way of ways)
    if (way.kind === 'word') way.weight = Math.min(way.weight, synonym * rankWeights.overSynonym);
}

/** Two ways of meeting one concept: the better one, and a part of what the other is worth. */
function combine(known: Meeting | undefined, way: Meeting): Meeting {
  if (!known) return way;
  const [better, other] = way.worth > known.worth ? [way, known] : [known, way];
  return {
    ...better,
    worth: better.worth + other.worth * rankWeights.second,
    share: Math.max(better.share, other.share),
  };
}

/** Pages that hold all of some tokens close together. */
async function lookUpAll(
  { tokens, unfinished = false }: Variant,
  lookUp: LookUp,
): Promise<readonly LookUpHit[]> {
  const [first = [], ...others] = await Promise.all(
    tokens.split(' ').map((token) => lookUp(token, unfinished)),
  );
  return others.reduce<readonly LookUpHit[]>((hits, other) => {
    const byRow = new Map(other.map((hit) => [hit.row, hit]));
    return hits.flatMap((hit) => {
      const partner = byRow.get(hit.row);
      return partner && areNear(hit.places, partner.places)
        ? [{ row: hit.row, score: hit.score + partner.score, places: hit.places }]
        : [];
    });
  }, first);
}

/** Whether some place of one list is close to some place of the other; both are sorted. */
function areNear(a: readonly number[], b: readonly number[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const distance = (b[j] ?? 0) - (a[i] ?? 0);
    if (Math.abs(distance) <= nearWords) return true;
    if (distance < 0) j++;
    else i++;
  }
  return false;
}
