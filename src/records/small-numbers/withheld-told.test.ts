import { expect, test } from 'vitest';
import { makeOutcome, makeProject, makeWithheld } from '../../../tests/helpers/records.ts';
import type { Outcome } from '../schemas/project.ts';
import { statementsOf } from './statements.ts';
import { withheldNumbersTold } from './withheld-told.ts';

/** What a section with this text tells of the outcomes. */
function told(text: string, ...outcomes: Outcome[]): string[] {
  const record = makeProject({ sections: { results: { text, lines: ['u22:1'] } }, outcomes });
  return withheldNumbersTold(record, statementsOf(record)).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

const measure = makeWithheld({ label: 'foreldre i arbeidsrettet tiltak', topic: 'activity' });
const work = makeWithheld({ label: 'avsluttet til ordinært arbeid', topic: 'work', of: 7 });

test('a number beside the words of a withheld outcome, whatever its topic and size', () => {
  const expected = [
    expect.stringMatching(
      /^sections\.results: tells "To er" beside .*«foreldre i arbeidsrettet tiltak»/,
    ),
  ];
  expect(told('To er i arbeidsrettet tiltak.', measure)).toEqual(expected);
  expect(told('Seks gikk til ordinært arbeid.', work)).toHaveLength(1);
  expect(told('Slik gikk det i arbeidsrettet tiltak:\n\n- To er ferdige.', measure)).toEqual(
    expected,
  );
});

test('no number, or one of something else', () => {
  expect(told('Noen er i arbeidsrettet tiltak.', measure)).toEqual([]);
  expect(told('To ansatte driver arbeidsrettede tiltak.', measure)).toEqual([]);
  expect(told('To er på kurs, og noen er i arbeidsrettet tiltak.', measure)).toEqual([]);
  expect(told('To er i arbeidsrettet tiltak.', makeOutcome())).toEqual([]);
});

test('the whole, and more than the whole, are no part', () => {
  expect(told('7 ble avsluttet, de fleste til ordinært arbeid.', work)).toEqual([]);
  expect(told('25 voksne og noen barn hører til dem i ordinært arbeid.', work)).toEqual([]);
});

test('a number that belongs to an open outcome with the same words', () => {
  const open = makeOutcome({
    label: 'i arbeidsrettet tiltak med plan',
    topic: 'activity',
    value: 6,
  });
  expect(told('6 er i arbeidsrettet tiltak.', measure, open)).toEqual([]);
  expect(told('4 er i arbeidsrettet tiltak.', measure, open)).toHaveLength(1);
});

test.each([
  'Tre av de sju kom i jobb.',
  'Av sju familier kom tre i jobb.',
  '7 ble avsluttet, og av disse kom tre i jobb.',
  'Sju ble avsluttet. Av dem kom tre i jobb.',
])('a part of a whole of which something is withheld: %s', (text) => {
  const secret = makeWithheld({ of: 7 });
  expect(told(text, secret)).toEqual([
    expect.stringContaining('a part of 7 of which outcomes withhold'),
  ]);
  expect(told(text, secret, makeOutcome({ label: 'i jobb', value: 3, of: 7 }))).toEqual([]);
  expect(told(text, makeWithheld({ of: 8 }))).toEqual([]);
});

test('a figure with the same number that is no part of that whole is no excuse', () => {
  const starts = makeOutcome({ label: 'jobbstartere', value: 3 });
  expect(told('Tre av de sju kom i jobb.', makeWithheld({ of: 7 }), starts)).toHaveLength(1);
});
