import type { Comparable, Profile } from './similarity-profiles.ts';

/** Features that more projects share are not used to find candidates, only to compare them: keeps the work linear. */
const maxCarriers = 400;

/** Projects that a key brings up, and what it says about them. */
export interface Carriers {
  members: number[];
  weights: number[];
}

/** The projects that carry each key among those that bring up candidates. */
export function collectCarriers(profiles: readonly Profile[], keyCount: number): Carriers[] {
  const carriers = Array.from({ length: keyCount }, (): Carriers => ({ members: [], weights: [] }));
  profiles.forEach(({ keys, weights, telling }, index) => {
    for (let place = 0; place < telling; place++) {
      const found = carriers[keys[place] ?? 0];
      found?.members.push(index);
      found?.weights.push(weights[place] ?? 0);
    }
  });
  return carriers;
}

/**
 * Scores the projects that share a feature or a weighty word that is not too common, by their likeness in those.
 * Gives the projects that have got a score.
 */
export function scoreCandidates(
  scores: Float64Array,
  index: number,
  telling: Int32Array,
  own: Float64Array,
  carriers: readonly Carriers[],
): number[] {
  const candidates: number[] = [];
  for (const key of telling) {
    const { members, weights } = carriers[key] ?? { members: [], weights: [] };
    if (members.length > maxCarriers) continue;
    const weight = own[key] ?? 0;
    for (const [place, member] of members.entries()) {
      if (member === index) continue;
      const score = scores[member] ?? 0;
      if (score === 0) candidates.push(member);
      scores[member] = score + weight * (weights[place] ?? 0);
    }
  }
  return candidates;
}

/** The likeness in all that both carry. */
export function likeness(own: Float64Array, other: Profile | undefined): number {
  const { keys, weights } = other ?? { keys: [], weights: [] };
  let score = 0;
  for (let place = 0; place < keys.length; place++)
    score += (own[keys[place] ?? 0] ?? 0) * (weights[place] ?? 0);
  return score;
}

/** Where each project stands in the order of the ids, which breaks ties. */
export function placesById(projects: readonly Comparable[]): Int32Array {
  const places = new Int32Array(projects.length);
  const order = [...projects.keys()].sort((a, b) =>
    (projects[a]?.id ?? '') < (projects[b]?.id ?? '') ? -1 : 1,
  );
  order.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

/** The candidates with the highest scores, the highest first. */
export function best(
  candidates: readonly number[],
  scores: Float64Array,
  places: Int32Array,
  limit: number,
): number[] {
  const isBefore = (a: number, b: number) =>
    ((scores[b] ?? 0) - (scores[a] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0)) < 0;
  const chosen: number[] = [];
  for (const candidate of candidates) {
    let rank = chosen.length;
    while (rank > 0 && isBefore(candidate, chosen[rank - 1] ?? candidate)) rank--;
    if (rank === limit) continue;
    chosen.splice(rank, 0, candidate);
    if (chosen.length > limit) chosen.pop();
  }
  return chosen;
}
