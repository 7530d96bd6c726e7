import { expect, test } from 'vitest';
import { verifyReport } from './report.ts';

const [finding, hint] = ['a.yaml: title: wrong', 'b.yaml: summary: perhaps'];

test('findings are listed and fail; hints are counted', () => {
  expect(
    verifyReport({ records: 2, findings: [finding], hints: [hint], withHints: false }),
  ).toEqual({
    text: `${finding}\n2 records read against their sources, 1 findings, 1 hints (--hints lists them)`,
    exitCode: 1,
  });
});

test('hints are listed apart when asked for, and do not fail', () => {
  expect(verifyReport({ records: 2, findings: [], hints: [hint], withHints: true })).toEqual({
    text: `hint: ${hint}\n2 records read against their sources, 0 findings, 1 hints`,
    exitCode: 0,
  });
});
