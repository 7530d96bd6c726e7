import { describe, expect, test } from 'vitest';
import { makeBirthNumber } from '../../../tests/helpers/birth-numbers.ts';
import { personalDataIn } from './privacy.ts';

const found = (text: string) => personalDataIn(text).map((data) => data.kind);

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

describe('what may stand', () => {
  const allowed = ['Stine Sofies Stiftelse', '55 55 33 33', 'rett@example.org'];

  test.each([
    'Stine Sofies Stiftelse',
    'STINE SOFIES STIFTELSE',
    'med **Stine**\u00A0Sofies\n  Stiftelse og andre',
    'Ring 55 55 33 33.',
    'Skriv til rett@example.org',
    'rett (a) example.org',
  ])('%j', (text) => {
    expect(personalDataIn(text, allowed)).toEqual([]);
    expect(personalDataIn(text)).toHaveLength(1);
  });

  test.each([
    'Stine Sofies',
    'Stine Sofies Hansen',
    'Stine Sofies Stiftelse v/ Kari Nordmann',
    'Kari Stine Sofies Stiftelse',
    'urett@example.org',
    '55 55 33 34',
  ])('%j is something else', (text) => {
    expect(personalDataIn(text, allowed)).toHaveLength(1);
  });

  test('a birth number never', () => {
    const number = makeBirthNumber();
    expect(personalDataIn(number, [number])).toHaveLength(1);
  });
});
