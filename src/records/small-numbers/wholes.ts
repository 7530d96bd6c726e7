import type { Outcome } from '../schemas/project.ts';
import { countsPeople, isConfidential, peopleOf } from '../schemas/small-number.ts';

/** Something of which several figures of a record are parts, as a reader can put them together. */
export interface Whole {
  /** What the parts are together, if they are all there is. */
  total: number;
  /** Whether the record says so; else the total is another of its figures that the parts may add up to. */
  stated: boolean;
  /** Whether it is 100 percent of a number that the record does not tell. */
  inPercent: boolean;
  parts: Part[];
}

/** A part of a whole: its position among the outcomes, and its count where that is told. */
export interface Part {
  index: number;
  count: number | undefined;
}

type Entry = Outcome & { index: number };

/**
 * The wholes in which a record withholds something. Parts of one are the figures of a group, the figures with the
 * same `of` whether grouped or not, and those without: of these the participants, or a total in the prose, may be the
 * whole. A figure on a confidential topic may also be the sum of others on it.
 */
export function wholesOf(outcomes: readonly Outcome[], totalsInProse: readonly number[]): Whole[] {
  const entries = outcomes
    .map((outcome, index) => ({ ...outcome, index }))
    // A range adds up to nothing.
    .filter(({ from }) => from === undefined)
    .filter((outcome) => outcome.unit === 'prosent' || countsPeople(outcome));
  if (entries.every(({ withheld }) => withheld === undefined)) return [];
  const single = entries.filter(({ group }) => group === undefined);
  const participants = single.filter(({ topic }) => topic === 'participants');
  const wholes = [
    ...groupsOf(entries).flatMap((group) =>
      wholesOfGroup(group, [...valuesOf(single), ...totalsInProse]),
    ),
    ...sameOf(entries),
    ...guess(
      single.filter(({ of, topic }) => of === undefined && topic !== 'participants'),
      [...valuesOf(participants), ...totalsInProse],
    ).filter(({ parts }) => parts.some(({ count }) => count !== undefined)),
    ...subtotals(entries),
  ].filter(({ parts }) => parts.length > 1 && parts.some(({ count }) => count === undefined));
  return [...new Map(wholes.map((whole) => [JSON.stringify(whole), whole])).values()];
}

/** A group is a whole for each `of` that its figures name, or may be one of the totals where they name none. */
function wholesOfGroup(group: readonly Entry[], totals: readonly number[]): Whole[] {
  const wholes = distinct(group.flatMap(({ of }) => of ?? []));
  if (wholes.length > 0)
    return wholes.map((total) =>
      makeWhole(
        group.filter(({ of }) => of === total || of === undefined),
        total,
        true,
      ),
    );
  if (group.every(({ unit }) => unit === 'prosent')) return [makeWhole(group, 100, true)];
  return guess(group, totals);
}

/** The figures with the same `of`: those outside groups, and all of them. Percentages go with any unit. */
function sameOf(entries: readonly Entry[]): Whole[] {
  return distinct(entries.flatMap(({ of }) => of ?? [])).flatMap((total) => {
    const all = entries.filter(({ of }) => of === total);
    return distinct(all.map(({ unit }) => unit)).flatMap((unit) => {
      const alike = all.filter((entry) => entry.unit === unit || entry.unit === 'prosent');
      return [alike.filter(({ group }) => group === undefined), alike].map((parts) =>
        makeWhole(parts, total, true),
      );
    });
  });
}

/** A figure may be the sum of the other figures on its topic, for instance all with a benefit. */
const subtotals = (entries: readonly Entry[]): Whole[] =>
  entries
    .filter(({ topic }) => isConfidential(topic) && topic !== 'other')
    .flatMap((sum) =>
      guess(
        entries.filter(
          (entry) => entry !== sum && entry.topic === sum.topic && entry.of === sum.of,
        ),
        valuesOf([sum]),
      ),
    );

/** A whole for each total that the figures may add up to. */
const guess = (entries: readonly Entry[], totals: readonly number[]): Whole[] =>
  distinct(totals).map((total) => makeWhole(entries, total, false));

/** A figure that fills the whole is no part beside others; the same label in persons and in percent is one part. */
function makeWhole(entries: readonly Entry[], total: number, stated: boolean): Whole {
  const parts = new Map<string, Part>();
  const inPercent = entries.every(({ unit, of }) => unit === 'prosent' && of === undefined);
  for (const { label, group, index, value, unit } of entries) {
    const percent = value !== undefined && unit === 'prosent' && !inPercent;
    const count = percent ? peopleOf(value, total) : value;
    const name = `${group}: ${label}`;
    if (count === undefined || (count < total && !parts.has(name)))
      parts.set(name, { index, count });
  }
  return { total, stated, inPercent, parts: [...parts.values()] };
}

function groupsOf(entries: readonly Entry[]): Entry[][] {
  const names = distinct(entries.flatMap(({ group }) => group ?? []));
  return names.map((name) => entries.filter(({ group }) => group === name));
}

const valuesOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ value, unit }) => (unit === 'prosent' ? [] : (value ?? [])));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
