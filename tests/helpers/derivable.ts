import type { Outcome } from '../../src/records/schemas/project.ts';
import { derivableOutcomes } from '../../src/records/small-numbers/derivable.ts';
import { makeOutcome, makeWithheld } from './records.ts';

let labels = 0;

/** An outcome that tells its number, with a label of its own. */
export const open = (value: number, changes: Partial<Outcome> = {}): Outcome =>
  makeOutcome({ label: `åpent ${labels++}`, value, ...changes });

/** One that withholds it. */
export const secret = (changes: Partial<Outcome> = {}): Outcome =>
  makeWithheld({ label: `skjult ${labels++}`, ...changes });

/** Positions of the outcomes that are given away. */
export const derivable = (outcomes: Outcome[], totals: number[] = []): number[] =>
  derivableOutcomes(outcomes, totals).map(({ index }) => index);

/** Part of one group with a whole. */
export const status = (of: number): Partial<Outcome> => ({ group: 'status', of });
