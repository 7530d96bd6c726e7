import { describe, expect, test } from 'vitest';
import { isBirthNumber } from './birth-numbers.ts';
import { personalDataIn } from './privacy.ts';

const found = (text: string) => personalDataIn(text).map((data) => data.kind);

/** Eleven digits with right check digits; the day is 00, so that the number is nobody's. */
function makeBirthNumber(): string {
  const digit = (numbers: number[], weights: number[]) =>
    (11 - (weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11)) %
    11;
  for (let serial = 100; serial < 999; serial++) {
    const numbers = [...`000000${serial}`].map(Number);
    numbers.push(digit(numbers, [3, 7, 6, 1, 8, 9, 4, 5, 2]));
    numbers.push(digit(numbers, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
    if (!numbers.includes(10)) return numbers.join('');
  }
  throw new Error('no number found');
}

describe('e-mail addresses', () => {
  test.each([
    'kari@example.org',
    'Skriv til kari.n-o+x@post.nav.example.',
    'mailto:kari@example.org',
    'blåbær@eksempel.no',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['e-postadresse']);
  });

  test('the site’s own may stand', () => {
    expect(personalDataIn('Skriv til rett@example.org', ['rett@example.org'])).toEqual([]);
  });
});

describe('telephone numbers', () => {
  test.each([
    '22222222',
    '22 22 22 22',
    '22\u00A022\u00A022\u00A022',
    '999 99 999',
    '+47 22 22 22 22',
    '+4799999999',
    '0047 99999999',
    '(+47) 999 99 999',
    'Ring 22 22 22 22.',
    'tlf:22222222',
    'Tlf.99999999',
    'tel:+4799999999',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['telefonnummer']);
  });
});

describe('birth numbers', () => {
  const right = makeBirthNumber();
  const wrong = right.slice(0, -1) + ((Number(right.at(-1)) + 1) % 10);

  test('with right check digits', () => {
    expect(isBirthNumber(right)).toBe(true);
    expect(found(`Født ${right}.`)).toEqual(['fødselsnummer']);
    expect(found(`${right.slice(0, 6)} ${right.slice(6)}`)).toEqual(['fødselsnummer']);
  });

  test('not with wrong check digits or another length', () => {
    expect(isBirthNumber(wrong)).toBe(false);
    expect(found(`${wrong} ${right}1 1${right}`)).toEqual([]);
  });
});

describe('names of persons', () => {
  test.each(['Kari Nordmann', 'spurte Ola Nordmann om', 'Anne-Kari Nordmann', 'Øystein Åberg'])(
    '%s',
    (text) => {
      expect(found(text)).toEqual(['personnavn']);
    },
  );
});

describe('passes', () => {
  test.each([
    ['law numbers', 'LOV-2009-12-18-131, § 20 a, §§ 29–40 og § 17 22'],
    ['years and ranges', 'i 2020-2023, 2021–2022 og 2022/2023, 01.01.2022-31.12.2023'],
    ['amounts', '250 000 kroner, 1 250 000 kr, 20 000 000 kroner, 12.500.000,50'],
    ['shares', '22 222 222 % og 12,5 %'],
    ['municipality numbers', '3043 3328 5058|9001'],
    ['organisation numbers in groups of three', '999 999 999'],
    ['citations', 'u22:20207-20208, u22:12345'],
    [
      'project names',
      'Sjå meg der je er, Ung i jobb, Back to Rule, Heimatt att, Nav Inn i FACT, Jobb i Sikte',
    ],
    [
      'offices and places',
      'NAV Nordre Follo, Sør-Troms, Kirkens Bymisjon, Røde Kors, Indre Østfold, Midtre Gauldal',
    ],
    ['a first name alone', 'Mor og Kari hjalp til'],
  ])('%s', (_, text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});
