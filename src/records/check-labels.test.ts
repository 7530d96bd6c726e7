import { expect, test } from 'vitest';
import { fixtureContent } from '../../tests/helpers/records.ts';
import { checkLabels } from './check-labels.ts';
import { formatProblem } from './problem.ts';

/** Problems after the second method has got another label. */
function problemsWith(label: { nb: string; nn: string }): string[] {
  const { vocabulary } = fixtureContent();
  const [, second] = vocabulary.methods;
  if (second) second.label = label;
  return checkLabels(vocabulary).map(formatProblem);
}

test('labels that read the same are told, in each written form', () => {
  expect(problemsWith({ nb: 'verksted', nn: 'Kafé' })).toEqual([
    'vocabulary/methods.yaml: kafe.label.nb: reads the same as that of verksted, "verksted"; add what tells them apart',
  ]);
  expect(problemsWith({ nb: 'Kafé', nn: 'VERKSTED' })).toEqual([
    expect.stringMatching(/^vocabulary\/methods.yaml: kafe.label.nn: reads the same/),
  ]);
});

test('a label of another list is no twin', () => {
  const { label } = fixtureContent().vocabulary.partners[0] ?? { label: { nb: '', nn: '' } };
  expect(problemsWith(label)).toEqual([]);
});
