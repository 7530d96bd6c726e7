import { expect, test } from 'vitest';
import { makeOutcome, makeProject } from '../../../tests/helpers/records.ts';
import type { Gap, Outcome } from '../schemas/project.ts';
import { uncounted } from './uncounted.ts';

const findings = (outcomes: Outcome[], gaps: Gap[] = []) =>
  uncounted(makeProject({ outcomes, gaps }));

test.each<[string, Outcome[], Gap[]]>([
  ['no outcomes', [], []],
  ['only a gap on something else', [], [{ field: 'period', kind: 'missing' }]],
  ['only hours', [makeOutcome({ unit: 'timer', topic: 'activity' })], []],
  ['only a share', [makeOutcome({ unit: 'prosent', topic: 'work' })], []],
])('a record with %s', (_, outcomes, gaps) => {
  expect(findings(outcomes, gaps)).toEqual([
    { field: 'outcomes', message: expect.stringContaining('record a gap on outcomes') },
  ]);
});

test.each<[string, Outcome[], Gap[]]>([
  ['people', [makeOutcome()], []],
  ['families', [makeOutcome({ unit: 'familier', topic: 'capacity' })], []],
  ['participants in percent', [makeOutcome({ unit: 'prosent', topic: 'participants' })], []],
  ['a gap', [], [{ field: 'outcomes', kind: 'missing' }]],
])('%s will do', (_, outcomes, gaps) => {
  expect(findings(outcomes, gaps)).toEqual([]);
});
