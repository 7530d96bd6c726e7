/** Grades of a topic: ref → 1 or 2; refs that are not listed have 0. */
export type Grades = Readonly<Record<string, number>>;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/** Normalised discounted cumulative gain of the first ten, 0 to 1. */
export function ndcgAt10(ranked: readonly string[], grades: Grades): number {
  const ideal = Object.values(grades).sort((a, b) => b - a);
  const best = discounted(ideal.slice(0, 10));
  return best === 0 ? 0 : discounted(ranked.slice(0, 10).map((ref) => grades[ref] ?? 0)) / best;
}

/** Share of the relevant projects (at most 20 of them can be) among the first twenty, 0 to 1. */
export function recallAt20(ranked: readonly string[], grades: Grades): number {
  const relevant = Object.keys(grades);
  const found = ranked.slice(0, 20).filter((ref) => grades[ref] !== undefined).length;
  return relevant.length === 0 ? 0 : found / Math.min(20, relevant.length);
}
