import type { Outcome } from './schemas/project.ts';

/** Counts below this are hidden where they concern something confidential. */
const threshold = 5;

/** Topics that sosialtjenesteloven § 44 protects: that a person has this is itself confidential. */
const confidential: ReadonlySet<Outcome['topic']> = new Set([
  'health',
  'benefits',
  'crime',
  'child-welfare',
  'family',
]);

/** Units that count people; a number of meetings tells nothing about anyone. */
const people: ReadonlySet<Outcome['unit']> = new Set([
  'personer',
  'barn',
  'familier',
  'husstander',
  'saker',
]);

/** An outcome as it may be shown: `value` is missing where the number is hidden. */
export interface ShownOutcome extends Omit<Outcome, 'value' | 'printedAs'> {
  value?: number;
  /** Why the number is hidden: it is 1 to 4 itself, or such a number could be worked out from it. */
  hidden?: 'small' | 'derivable';
}

/**
 * Applies the small-number rule: counts of 1 to 4 persons on a confidential topic are hidden, and where
 * one hidden number of a group could be found by subtracting the others from the whole, the next
 * smallest are hidden too.
 */
export function hideSmallNumbers(outcomes: readonly Outcome[]): ShownOutcome[] {
  const hidden = new Map(
    outcomes
      .filter(isConfidentiallySmall)
      .map((outcome) => [outcome, 'small' as 'small' | 'derivable']),
  );
  for (const group of groupsOf(outcomes)) {
    const secrets = group.filter((outcome) => hidden.has(outcome));
    const [secret] = secrets;
    if (secret === undefined || !areDerivable(secrets)) continue;
    const open = group.filter(
      (outcome) => !secrets.includes(outcome) && outcome.value > 0 && areAddable(outcome, secret),
    );
    const next = Math.min(...open.map(({ value }) => value));
    for (const outcome of open) if (outcome.value === next) hidden.set(outcome, 'derivable');
  }
  return outcomes.map((outcome) => {
    const { value, printedAs: _, ...rest } = outcome;
    const reason = hidden.get(outcome);
    return reason === undefined ? { ...rest, value } : { ...rest, hidden: reason };
  });
}

/** Whether the sum of hidden numbers, which the others give away, leaves only one way to divide it. */
const areDerivable = (secrets: readonly Outcome[]) =>
  secrets.length === 1 || secrets.every(({ value }) => value === 1);

const areAddable = (a: Outcome, b: Outcome) =>
  b.unit === 'prosent' ? a.unit === 'prosent' : people.has(a.unit);

function isConfidentiallySmall({ value, of, unit, topic }: Outcome): boolean {
  if (!confidential.has(topic)) return false;
  if (unit === 'prosent') return of !== undefined && isSmall((value / 100) * of);
  return people.has(unit) && isSmall(value);
}

const isSmall = (count: number) => count > 0 && count < threshold;

function groupsOf(outcomes: readonly Outcome[]): Outcome[][] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    if (outcome.group !== undefined)
      groups.set(outcome.group, [...(groups.get(outcome.group) ?? []), outcome]);
  return [...groups.values()];
}
