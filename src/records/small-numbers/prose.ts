import type { ProjectRecord } from '../schemas/project.ts';
import { isSmall, peopleOf } from '../schemas/small-number.ts';
import type { Figure } from './figures.ts';
import { clauseOf, type Statement } from './statements.ts';
import { namesTopic } from './topic-words.ts';

/** A number that a record tells in words, and what is wrong with it. */
export interface Telling {
  field: string;
  message: string;
}

const cure = 'write «færre enn fem» or «noen», or leave it out';

/** Counts from 1 to 4 on a confidential topic that the sentences of a record tell. */
export function smallNumbersTold(
  record: ProjectRecord,
  statements: readonly Statement[],
): Telling[] {
  const totals = record.outcomes.flatMap(({ of, topic, unit, value }) => [
    ...(of === undefined ? [] : [of]),
    ...(topic === 'participants' && unit !== 'prosent' && value !== undefined ? [value] : []),
  ]);
  return statements.flatMap((statement) => [
    ...statement.figures
      .filter((figure) => isSmallIn(statement, figure, totals))
      .filter((figure) => namesTopic(`${contextOf(statement)} ${clauseOf(statement, figure)}`))
      .map(({ text, of }) => ({
        field: statement.field,
        message: `tells "${text}"${of === 'percent' ? ', from 1 to 4 people,' : ', a count from 1 to 4'} on a confidential topic; ${cure}`,
      })),
    ...theRest(statement),
  ]);
}

/** What a sentence goes on from: the line above a list, or the sentence before `det gjaldt to`. */
const contextOf = ({ lead, text, previous }: Statement) =>
  /^(?:(?:det|dette) (?:gjaldt|gjelder|var|er)|tallet|antallet|i alt|totalt)(?!\p{L})/iu.test(text)
    ? previous.text
    : lead;

function isSmallIn({ figures }: Statement, { value, of }: Figure, totals: readonly number[]) {
  if (of === 'people') return isSmall(value);
  const people = figures.filter((figure) => figure.of === 'people').map((figure) => figure.value);
  return [...totals, ...people].some((total) => isSmallShare(value, total));
}

/** Whether a percentage, as far as it is rounded, is from 1 to 4 of a whole. */
export function isSmallShare(percent: number, whole: number): boolean {
  const count = peopleOf(percent, whole);
  return isSmall(count) && Math.abs((count / whole) * 100 - percent) <= 0.6;
}

const rest = /(?<!\p{L})(?:resten|de andre|de øvrige|de resterende|dei andre)(?!\p{L})/iu;

/** `Ni av ti kom i jobb. Resten fikk uføretrygd`: one did. */
function theRest({ field, text, previous, figures }: Statement): Telling[] {
  const start = rest.exec(text)?.index;
  if (start === undefined || !namesTopic(text.slice(start))) return [];
  const before = figures.filter((figure) => figure.start < start);
  const counts = (before.length > 0 ? before : previous.figures)
    .filter(({ of }) => of === 'people')
    .map(({ value }) => value);
  const whole = Math.max(...counts);
  const parts = counts.reduce((sum, value) => sum + value, 0) - whole;
  const named = /(?<!\p{L})av(?!\p{L})/iu.test(`${previous.text} ${text.slice(0, start)}`);
  return counts.length > 1 && named && isSmall(whole - parts)
    ? [
        {
          field,
          message: `tells by "${text.slice(start)}" that these are ${whole - parts}, on a confidential topic; leave one of the numbers before it out`,
        },
      ]
    : [];
}
