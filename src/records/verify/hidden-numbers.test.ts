import { expect, test } from 'vitest';
import { makeProject } from '../../../tests/helpers/records.ts';
import { hiddenNumbers } from './hidden-numbers.ts';

const hints = (text: string) =>
  hiddenNumbers(makeProject({ sections: { results: { text, lines: ['u22:1'] } } })).map(
    ({ message }) => message.split('"')[1],
  );

test.each([
  ['Om lag halvparten fikk AAP.', 'lag halvparten'],
  ['En tidel er uføretrygdet.', 'En tidel'],
  ['To tredeler mottar AAP.', 'To tredeler'],
  ['Uføretrygd gjaldt begge.', 'begge'],
  ['Alle tre er i fengsel.', 'Alle tre'],
  ['Trioen flyttet i egen bolig.', 'Trioen'],
  ['Dette fikk AAP\n\n- 3 firedeler', '3 firedeler'],
])('%s', (text, phrase) => {
  expect(hints(text)).toEqual([phrase]);
});

test.each([
  'Halvparten kom i jobb.',
  'Begge kommuner arbeider med bolig.',
  'De har rus eller psykisk sykdom, eller begge deler.',
  'Alle fem fikk AAP, en avdeling sa nei.',
])('passes: %s', (text) => {
  expect(hints(text)).toEqual([]);
});
