import { describe, expect, test } from 'vitest';
import { makeBirthNumber } from '../../../tests/helpers/birth-numbers.ts';
import { isBirthNumber } from './birth-numbers.ts';
import { personalDataIn } from './privacy.ts';

const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind);

/** A pattern of places with # for each digit of a number that begins with a date. */
const write = (pattern: string, date = '010190') => {
  const digits = [...makeBirthNumber(date)];
  return pattern.replaceAll('#', () => digits.shift() ?? '');
};

test('both check digits count', () => {
  const right = makeBirthNumber();
  const wrong = right.slice(0, -1) + ((Number(right.at(-1)) + 1) % 10);
  expect(isBirthNumber(right)).toBe(true);
  // The last digit is right here, and the one before it wrong.
  expect(isBirthNumber('00000010014')).toBe(false);
  expect(isBirthNumber(wrong)).toBe(false);
  expect(kinds(`Født ${right}.`)).toEqual(['fødselsnummer']);
  expect(kinds(`${wrong} ${right}1 1${right}`)).toEqual([]);
});

describe('however they are split', () => {
  test.each([
    '###########',
    '###### #####',
    '######-#####',
    '######/#####',
    '######*#####',
    '##.##.##-#####',
    '##.##.## ### ##',
    '##/##/## #####',
    '## ## ## # ## ##',
    '## ## ## ### ##',
    '# # # # # # # # # # #',
    '#### ## #####',
    '######\u00A0#####',
    '######&nbsp;#####',
    '######\n  #####',
    '###\u00AD###\u200B#####',
    '**##**####<b>#####</b>',
    'fnr:###########',
    'nr. 3 ###### #####',
    '«###########»',
    'barn 1 ##.##.## #####, barn 2',
  ])('%s', (pattern) => {
    expect(kinds(write(pattern))).toEqual(['fødselsnummer']);
  });
});

test.each([
  ['a D number', '410190'],
  ['a D number late in a month', '711290'],
  ['a number for tests, 40 in the month', '014190'],
  ['a number for tests, 80 in the month', '018190'],
])('%s', (_, date) => {
  expect(kinds(write('###########', date))).toEqual(['fødselsnummer']);
  expect(kinds(write('##.##.## ### ##', date))).toEqual(['fødselsnummer']);
});

describe('none where', () => {
  test.each([
    ['it is a number of some other date', write('##.##.##.### ##', '990190')],
    ['the month is none', write('## ## ## ### ##', '013090')],
    ['the day is none', write('## ## ## ### ##', '320190')],
    ['a digit is wrong', write('###### #####').replace(/\d$/, (d) => String((Number(d) + 1) % 10))],
    ['digits are missing', write('###########').slice(0, 10)],
    ['there are more', `${write('###########')}0`],
    ['they stand in different cells', write('| ###### | ##### |')],
    ['they stand in different paragraphs', write('######\n\n#####')],
    ['they stand in different items', write('- ######\n- #####')],
    ['they are cited lines', 'u22:19909-199111'],
    ['it is an amount', '12 345 678 901 kroner'],
    ['it is an account', '1234.56.78901'],
    ['it is a range of days', '01.01.2022-31.12.2023'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
