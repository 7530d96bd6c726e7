import type { ProjectRecord } from '../schemas/project.ts';
import { countsPeople, isConfidential, isSmall } from '../schemas/small-number.ts';
import { derivableOutcomes } from './derivable.ts';
import { isSmallShare, smallNumbersTold, type Telling } from './prose.ts';
import { statementsOf } from './statements.ts';
import { namesBenefit, namesTopic } from './topic-words.ts';
import type { Whole } from './wholes.ts';
import { withheldNumbersTold } from './withheld-told.ts';

/** Steps of the search for what follows from the figures of a record; the most intricate of ours takes some 500. */
const maxSteps = 20_000;

/** Totals in prose below this are too common to be taken for the whole of some outcomes. */
const leastTotal = 5;

/**
 * What in a record tells a count from 1 to 4 on a confidential topic, though no single outcome does, which the schema
 * sees to: sentences, labels, percentages, and what can be worked out from all of them.
 */
export function smallNumberProblems(record: ProjectRecord): Telling[] {
  const statements = statementsOf(record);
  const totals = statements
    .filter(({ field }) => !field.startsWith('outcomes.'))
    .flatMap(({ figures }) => figures)
    .flatMap(({ of, value }) => (of === 'people' && value >= leastTotal ? [value] : []));
  const budget = { steps: maxSteps };
  const derivable = derivableOutcomes(record.outcomes, totals, budget);
  const problems = [
    ...mislabelled(record),
    ...sharesOfTotals(record),
    ...toldTwice(record),
    ...(budget.steps < 0 ? [tooIntricate] : []),
    ...derivable.map(({ index, whole }) => ({
      field: `outcomes.${index}`,
      message: `is withheld, but can be worked out from the other figures, which are ${whole.total}${whole.inPercent ? ' percent' : ''} together; ${cureOf(record, whole)}`,
    })),
    ...smallNumbersTold(record, statements),
    ...withheldNumbersTold(record, statements),
  ];
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const tooIntricate: Telling = {
  field: 'outcomes',
  message:
    'withhold so many numbers that it cannot be reckoned whether one follows from the others; join some outcomes into one',
};

function cureOf({ outcomes }: ProjectRecord, { parts }: Whole): string {
  const open = parts.flatMap(({ index, count }) => (count ? [{ index, count }] : []));
  const [next] = open.toSorted((a, b) => a.count - b.count);
  return next
    ? `withhold the next smallest too, outcomes.${next.index} («${outcomes[next.index]?.label}»)`
    : 'join some of them into one outcome';
}

/** A few people with something confidential, such as a measure with a stønad of its own, under a topic that tells small numbers. */
const mislabelled = ({ outcomes }: ProjectRecord): Telling[] =>
  outcomes.flatMap(({ label, value, unit, topic }, index) =>
    value !== undefined &&
    isSmall(value) &&
    countsPeople({ unit, topic }) &&
    !isConfidential(topic) &&
    (topic === 'participants' ? namesTopic(label) && !namesBenefit(label) : namesTopic(label))
      ? [
          {
            field: `outcomes.${index}.topic`,
            message: namesBenefit(label)
              ? `is ${topic}, but the label names a benefit or a measure with a stønad of its own; write topic: benefits, and withheld: true in place of the value`
              : `is ${topic}, but the label names something confidential; write the topic of that, and withheld: true in place of the value`,
          },
        ]
      : [],
  );

/** A percentage without a whole that is from 1 to 4 of a total in the record. */
function sharesOfTotals({ outcomes }: ProjectRecord): Telling[] {
  const totals = outcomes.flatMap(({ of, topic, unit, value }) => [
    ...(of === undefined ? [] : [of]),
    ...(topic === 'participants' && unit !== 'prosent' && value !== undefined ? [value] : []),
  ]);
  return outcomes.flatMap(({ value, of, unit, topic }, index) => {
    if (value === undefined || of !== undefined || unit !== 'prosent' || !isConfidential(topic))
      return [];
    const total = totals.find((whole) => isSmallShare(value, whole));
    return total === undefined
      ? []
      : [
          {
            field: `outcomes.${index}.value`,
            message: `is from 1 to 4 of the ${total} that the record tells of; give the whole it is a share of as of, or write withheld: true in its place`,
          },
        ];
  });
}

/** An outcome that is withheld in one place and told in another. */
const toldTwice = ({ outcomes }: ProjectRecord): Telling[] =>
  outcomes.flatMap(({ label, withheld, group }, index) => {
    const twin = outcomes.findIndex(
      (other) => other.value !== undefined && other.label === label && other.group === group,
    );
    return withheld && twin >= 0
      ? [
          {
            field: `outcomes.${twin}.value`,
            message: `tells what outcomes.${index} withholds («${label}»); write withheld: true in its place`,
          },
        ]
      : [];
  });
