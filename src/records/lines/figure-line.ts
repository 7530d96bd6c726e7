import { describeAmount } from '../../norwegian/amounts.ts';
import { countOf, formatNumber } from '../../norwegian/format.ts';
import { continuationFormShort } from '../labels.ts';
import type { ResolvedProject } from '../resolve.ts';
import type { Topic } from '../schemas/outcome-kinds.ts';
import type { Outcome } from '../schemas/project.ts';

/** Figures shown in a line, and what they are about, the most asked for first. */
const maxFigures = 2;
const topics: readonly Topic[] = ['work', 'education', 'activity', 'housing', 'participants'];

/** What came of a project in one line: a figure or two, the number of obstacles, how it goes on. */
export function figureLine(
  project: Pick<ResolvedProject, 'outcomes' | 'obstacles' | 'continuation'>,
): string[] {
  const { outcomes, obstacles, continuation } = project;
  const told = outcomes.filter(({ withheld, topic }) => !withheld && topics.includes(topic));
  // A part of a whole says more than a number alone.
  const rank = ({ topic, of, unit }: Outcome) =>
    topics.indexOf(topic) * 2 + (of === undefined && unit !== 'prosent' ? 1 : 0);
  const shown = [...told].sort((a, b) => rank(a) - rank(b)).slice(0, maxFigures);
  return [
    ...shown.map(sayFigure),
    ...(obstacles.length === 0 ? [] : [countOf(obstacles.length, 'hindring', 'hindringer')]),
    ...(continuation.form === undefined ? [] : [continuationFormShort[continuation.form]]),
  ];
}

/** `5 av 15 i jobb eller lære`, `15 deltakere`, `12 familier fulgt opp`. */
function sayFigure(outcome: Outcome): string {
  const { label, unit, value, of, from, to } = outcome;
  const amount = describeAmount(outcome);
  // What people are counted as is said by the label.
  const isBare =
    unit === 'personer' && from === undefined && to === undefined && value !== undefined;
  if (!isBare) return `${amount} ${label}`;
  const whole = of === undefined ? '' : ` av ${formatNumber(of)}`;
  return `${outcome.estimate ? 'om lag ' : ''}${formatNumber(value)}${whole} ${label}`;
}
