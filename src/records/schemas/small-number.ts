import type { Topic, Unit } from './outcome-kinds.ts';

/** What of an outcome decides whether its number may be told. */
interface Counted {
  value?: number | undefined;
  /** The ends of a range in place of a value. */
  from?: number | undefined;
  to?: number | undefined;
  of?: number | undefined;
  unit: Unit;
  topic: Topic;
}

/** Counts below this stand nowhere where they concern something confidential. */
export const threshold = 5;

/** Topics whose figures are told as reported, whatever the size. */
const openTopics: ReadonlySet<Topic> = new Set([
  'participants',
  'capacity',
  'work',
  'education',
  'activity',
]);

/** Whether small counts on a topic are withheld: so sosialtjenesteloven § 44 has it of all but participation and work. */
export const isConfidential = (topic: Topic): boolean => !openTopics.has(topic);

/** Units that count people, alone or together; an answer and a case are somebody's. */
const people: ReadonlySet<Unit> = new Set([
  'personer',
  'barn',
  'familier',
  'husstander',
  'saker',
  'svar',
]);

/**
 * Units of which somebody usually has one: two plans to pay off debts are two people in debt. Under the topic `other`
 * they are as often the project's own (agreements with firms, staff on a course), so there they count nobody.
 */
const oneEach: ReadonlySet<Unit> = new Set([
  'ansatte',
  'avtaler',
  'planer',
  'boliger',
  'henvendelser',
  'arbeidsforhold',
]);

/** Whether an outcome counts people; a number of meetings, hours or points tells nothing about anyone. */
export const countsPeople = ({ unit, topic }: Pick<Counted, 'unit' | 'topic'>): boolean =>
  people.has(unit) || (oneEach.has(unit) && isConfidential(topic) && topic !== 'other');

/** How many people a share of a whole is; a share above nothing is somebody. */
export const peopleOf = (percent: number, whole: number): number =>
  percent > 0 ? Math.max(1, Math.round((percent / 100) * whole)) : 0;

/** Whether a count is from 1 to 4. */
export const isSmall = (count: number): boolean => count > 0 && count < threshold;

/** Whether an outcome tells a number that may stand nowhere, alone or as an end of a range. */
export function tellsSmallNumber({ value, from, to, of, unit, topic }: Counted): boolean {
  if (!isConfidential(topic)) return false;
  return [value, from, to].some((told) => {
    if (told === undefined) return false;
    if (unit === 'prosent') return of !== undefined && isSmall(peopleOf(told, of));
    return countsPeople({ unit, topic }) && isSmall(told);
  });
}
