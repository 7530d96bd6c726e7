import { describe, expect, test } from 'vitest';
import { makeOutcome, makeProject, makeWithheld } from '../../../tests/helpers/records.ts';
import { readContent } from '../read-content.ts';
import type { Outcome } from '../schemas/project.ts';
import { smallNumberProblems } from './check.ts';

/** Problems of a record with these outcomes and little prose. */
const problems = (outcomes: Outcome[], summary = 'Et verksted.') =>
  smallNumberProblems(makeProject({ summary, sections: {}, outcomes })).map(
    ({ field, message }) => `${field}: ${message}`,
  );

const status = { group: 'status', of: 9 } as const;

test('names the outcome that can be worked out, and the next smallest', () => {
  expect(
    problems([
      makeOutcome({ ...status, label: 'i lære', value: 3 }),
      makeOutcome({ ...status, label: 'i jobb', value: 5 }),
      makeWithheld(status),
    ]),
  ).toEqual([
    'outcomes.2: is withheld, but can be worked out from the other figures, which are 9 together; withhold the next smallest too, outcomes.0 («i lære»)',
  ]);
});

test('says what to do where nothing is left to withhold', () => {
  const [first] = problems([makeWithheld({ of: 2 }), makeWithheld({ of: 2, label: 'med AAP' })]);
  expect(first).toMatch(/; join some of them into one outcome$/);
});

test('knows a total that only the prose tells', () => {
  const outcomes = [
    makeOutcome({ group: 'a', label: 'i jobb', value: 7 }),
    makeWithheld({ group: 'a' }),
  ];
  expect(problems(outcomes)).toEqual([]);
  expect(problems(outcomes, 'Ni deltakere gikk på et verksted.')).toEqual([
    expect.stringMatching(/^outcomes\.1: .* 9 together/),
  ]);
});

test('reads the prose beside the outcomes', () => {
  expect(problems([], 'To fikk uføretrygd.')).toEqual([
    expect.stringMatching(/^summary: tells "To fikk"/),
  ]);
  expect(problems([makeWithheld({ label: 'i leid lokale' })], 'Seks er i et leid lokale.')).toEqual(
    [expect.stringMatching(/^summary: tells "Seks er" beside/)],
  );
});

test.each(['i KVP', 'fikk kvalifiseringsprogram', 'over på AAP', 'i introduksjonsprogrammet'])(
  'a few people %s are a benefit, whatever topic is given',
  (label) => {
    const outcome = makeOutcome({ label, topic: 'activity', value: 3 });
    expect(problems([outcome])).toEqual([
      expect.stringMatching(/^outcomes\.0\.topic: is activity, .* write topic: benefits/),
    ]);
    expect(problems([{ ...outcome, value: 5 }])).toEqual([]);
    expect(problems([{ ...outcome, unit: 'møter' }])).toEqual([]);
  },
);

test.each(['innlagt i psykiatrien', 'satt i fengsel', 'med ruslidelse', 'på krisesenteret'])(
  'a few people %s are something confidential, whatever topic is given',
  (label) => {
    for (const topic of ['work', 'education', 'participants'] as const) {
      const outcome = makeOutcome({ label, topic, value: 3 });
      expect(problems([outcome])).toContainEqual(
        expect.stringMatching(/^outcomes\.0\.topic: is .*something confidential; write the topic/),
      );
      expect(problems([{ ...outcome, value: 5 }])).toEqual([]);
    }
  },
);

test('a record with more than can be reckoned is refused, in no long time', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzæøå'];
  const outcomes = letters.map((letter, place) =>
    makeWithheld({ label: `på ytelse ${letter}`, group: `gruppe ${letters[place % 3]}`, of: 900 }),
  );
  expect(problems(outcomes)).toContainEqual(
    expect.stringMatching(/^outcomes: withhold so many numbers .* join some outcomes into one$/),
  );
  expect(problems(outcomes.slice(0, 9))).toEqual([]);
});

test('a percentage without a whole is measured against the totals of the record', () => {
  const share = makeOutcome({ label: 'syke', topic: 'health', unit: 'prosent', value: 25 });
  expect(problems([share])).toEqual([]);
  expect(problems([makeOutcome({ topic: 'participants', value: 12 }), share])).toEqual([
    expect.stringMatching(/^outcomes\.1\.value: is from 1 to 4 of the 12/),
  ]);
  expect(problems([makeOutcome({ topic: 'participants', value: 40 }), share])).toEqual([]);
});

test('what one outcome withholds no other may tell', () => {
  const twice = [
    makeWithheld({ label: 'i jobb', topic: 'work', ...status }),
    makeOutcome({ label: 'i jobb', unit: 'prosent', value: 44, group: 'status' }),
  ];
  expect(problems(twice)).toEqual([
    'outcomes.1.value: tells what outcomes.0 withholds («i jobb»); write withheld: true in its place',
  ]);
});

describe('the records of the repository', () => {
  const { projects } = readContent('content');
  const outcomes = projects.flatMap(({ id, outcomes }) =>
    outcomes.map((outcome) => ({ id, ...outcome })),
  );
  const open = ['participants', 'work', 'education', 'activity'];

  test('not one holds a number from 1 to 4 on a confidential topic', () => {
    const people = ['personer', 'barn', 'familier', 'husstander', 'saker', 'svar'];
    expect(outcomes.length).toBeGreaterThan(250);
    expect(
      outcomes.filter(({ value = 0, of = 0, unit, topic }) => {
        const count = unit === 'prosent' ? (value * of) / 100 : people.includes(unit) ? value : 0;
        return !open.includes(topic) && count > 0 && count < 4.5;
      }),
    ).toEqual([]);
  });

  test('a withheld number stands nowhere in its outcome', () => {
    const withheld = outcomes.filter((outcome) => outcome.withheld);
    expect(withheld.length).toBeGreaterThan(40);
    expect(
      withheld.filter(({ value, printedAs }) => value !== undefined || printedAs !== undefined),
    ).toEqual([]);
  });

  test('none gives away what it withholds', () => {
    expect(projects.flatMap(smallNumberProblems)).toEqual([]);
  });
});
