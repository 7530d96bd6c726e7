import type { Concept, VariantKind } from './analyse.ts';

/** A page that one look-up found. */
export interface LookUpHit {
  row: number;
  score: number;
}

/** Asks the index for the pages that hold all the tokens. */
export type LookUp = (tokens: string) => Promise<readonly LookUpHit[]>;

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

/** Share of a query's weight that a project must meet to be listed, and how hard a missing part counts. */
const neededShare = 0.5;
const coveragePower = 2;

/** Finds and ranks the projects for a query: each concept counts by its best way of being met. */
export async function rank(concepts: readonly Concept[], rows: number, lookUp: LookUp): Promise<Ranking> {
  const found = await Promise.all(concepts.map((concept) => meet(concept, lookUp)));
  const importance = found.map((hits) => (hits.size === 0 ? 0 : Math.log(1 + rows / hits.size)));
  const total = importance.reduce((sum, value) => sum + value, 0);

  const hits = new Map<number, Hit & { covered: number }>();
  found.forEach((rowsOfConcept, index) => {
    for (const [row, { score, kind }] of rowsOfConcept) {
      const hit = hits.get(row) ?? { row, score: 0, met: new Map(), covered: 0 };
      hit.score += score;
      hit.covered += importance[index] ?? 0;
      hit.met.set(index, kind);
      hits.set(row, hit);
    }
  });
  return {
    hits: [...hits.values()]
      .filter(({ covered }) => covered >= neededShare * total)
      .map(({ row, score, met, covered }) => ({ row, met, score: score * (covered / total) ** coveragePower }))
      .sort((a, b) => b.score - a.score || a.row - b.row),
    unknown: found.flatMap((rowsOfConcept, index) => (rowsOfConcept.size === 0 ? [index] : [])),
  };
}

async function meet({ variants }: Concept, lookUp: LookUp): Promise<Map<number, { score: number; kind: VariantKind }>> {
  const best = new Map<number, { score: number; kind: VariantKind }>();
  const answers = await Promise.all(variants.map(({ tokens }) => lookUp(tokens)));
  answers.forEach((answer, index) => {
    const variant = variants[index];
    if (!variant) return;
    for (const { row, score } of answer) {
      const weighted = score * variant.weight;
      if (weighted > (best.get(row)?.score ?? 0)) best.set(row, { score: weighted, kind: variant.kind });
    }
  });
  return best;
}
