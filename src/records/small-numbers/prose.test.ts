import { describe, expect, test } from 'vitest';
import { makeOutcome, makeProject } from '../../../tests/helpers/records.ts';
import type { Outcome } from '../schemas/project.ts';
import { smallNumbersTold } from './prose.ts';
import { statementsOf } from './statements.ts';

/** What a section with this text tells. */
function told(text: string, outcomes: Outcome[] = []): string[] {
  const record = makeProject({ sections: { results: { text, lines: ['u22:1'] } }, outcomes });
  return smallNumbersTold(record, statementsOf(record)).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

describe('percentages', () => {
  const participants = [makeOutcome({ topic: 'participants', value: 18 })];

  test('that are a few of a total in the record', () => {
    expect(told('22 % var i KVP.', participants)).toEqual([
      expect.stringContaining('"22 %", from 1'),
    ]);
    expect(told('22 % var i KVP.')).toEqual([]);
  });

  test('that are a few of those in the sentence', () => {
    expect(told('20 prosent av de 15 fikk AAP.')).toEqual([
      expect.stringContaining('"20 prosent"'),
    ]);
    expect(told('40 prosent av de 15 fikk AAP.')).toEqual([]);
  });

  test('on an open topic', () => {
    expect(told('22 % var i jobb, og 50 % hadde KVP.', participants)).toEqual([]);
  });
});

describe('the rest', () => {
  test.each([
    'Ni av ti kom i jobb. Resten fikk uføretrygd.',
    'Tolv av femten er i jobb; de øvrige mottar AAP.',
  ])('of a whole is a number: %s', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('leave one of the numbers before it out')]);
  });

  test('is none where it is large, or nothing confidential', () => {
    expect(told('To av ti kom i jobb. Resten fikk uføretrygd.')).toEqual([]);
    expect(told('Ni av ti kom i jobb. Resten går på skole.')).toEqual([]);
  });
});

test('every text of a record is read', () => {
  const text = 'To fikk uføretrygd.';
  const lines = ['u22:1'];
  const record = makeProject({
    title: text,
    summary: text,
    continuation: { status: 'yes', how: text },
    sections: { approach: { text, lines } },
    outcomes: [makeOutcome({ label: text, group: text })],
    gaps: [{ field: 'title', kind: 'missing', note: text }],
  });
  expect(smallNumbersTold(record, statementsOf(record)).map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'continuation.how',
    'sections.approach',
    'outcomes.0.label',
    'outcomes.0.group',
    'gaps.0.note',
  ]);
});
