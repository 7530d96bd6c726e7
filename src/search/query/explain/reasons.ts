import { canonical } from '../../../norwegian/canonical.ts';
import type { ReadText, TextMatch } from './highlight.ts';

/** Why a document matches a concept of the query, or several that its text has side by side. */
export interface Reason {
  /** Indexes of the concepts. */
  concepts: number[];
  /** As the text has it, whole words. */
  words: string;
  /** The text that it stands in. */
  where: string;
  kind: TextMatch['kind'];
}

/** A text of a document with what matches in it. */
export interface MatchedText extends Pick<ReadText, 'text' | 'words'> {
  where: string;
  matches: readonly TextMatch[];
}

/**
 * The reasons that the texts give, the first text first: what stands side by side is told as one phrase, every concept once, and
 * the parts of a compound only where both are there.
 */
export function reasonsIn(texts: readonly MatchedText[]): Reason[] {
  const runs = texts.flatMap(runsIn);
  const told = new Set<number>();
  const reasons: Reason[] = [];
  for (const phrase of [true, false])
    for (const run of runs)
      if (
        run.concepts.length > 1 === phrase &&
        !run.concepts.some((concept) => told.has(concept))
      ) {
        for (const concept of run.concepts) told.add(concept);
        reasons.push(run);
      }
  return reasons.sort((a, b) => (a.concepts[0] ?? 0) - (b.concepts[0] ?? 0));
}

/** Matches of successive concepts with nothing but a blank or a hyphen between them, and all others by themselves. */
function runsIn({ text, words, where, matches }: MatchedText): Reason[] {
  const whole = matches.filter(({ kind }) => kind !== 'part').map((match) => widen(match, words));
  const runs: (Reason & { start: number; end: number })[] = [];
  for (const { concept, start, end, kind } of whole) {
    const run = runs.findLast(({ concepts }) => concepts.at(-1) === concept - 1);
    const same = run && run.start <= start && end <= run.end;
    if (run && (same || (run.end <= start && /^[\s-]*$/.test(text.slice(run.end, start))))) {
      run.concepts.push(concept);
      run.end = Math.max(run.end, end);
      if (kind === 'synonym') run.kind = kind;
    } else runs.push({ concepts: [concept], start, end, words: '', where, kind });
  }
  return [
    ...runs.map(({ concepts, start, end, kind }) => ({
      concepts,
      words: text.slice(start, end),
      where,
      kind,
    })),
    ...partsIn({ text, words, where, matches }),
  ];
}

/** Both parts of a compound, in the order of the text; one of them alone is no reason. */
function partsIn({ text, words, where, matches }: MatchedText): Reason[] {
  const byConcept = Map.groupBy(
    matches.filter(({ kind }) => kind === 'part'),
    ({ concept }) => concept,
  );
  return [...byConcept].flatMap(([concept, parts]) => {
    const byForm = new Map<string, string>();
    for (const part of parts) {
      const { start, end } = widen(part, words);
      const form = canonical(text.slice(part.start, part.end));
      if (!byForm.has(form)) byForm.set(form, text.slice(start, end).toLowerCase());
    }
    const [first, second] = byForm.values();
    return first === undefined || second === undefined
      ? []
      : [{ concepts: [concept], words: `${first} … ${second}`, where, kind: 'part' as const }];
  });
}

/** A match as far as the words reach that it stands in. */
function widen(match: TextMatch, words: readonly { start: number; end: number }[]): TextMatch {
  const first = words.find(({ end }) => end > match.start);
  const last = words.findLast(({ start }) => start < match.end);
  return {
    ...match,
    start: Math.min(match.start, first?.start ?? match.start),
    end: Math.max(match.end, last?.end ?? match.end),
  };
}
