import { describe, expect, test } from 'vitest';
import { personalDataIn } from './privacy.ts';

const found = (text: string) => personalDataIn(text).map(({ text }) => text);

describe('names of persons', () => {
  test.each([
    ['Kari Nordmann'],
    ['spurte Ola Nordmann om', 'Ola Nordmann'],
    ['Mor Kari Nordmann', 'Kari Nordmann'],
    ['KARI NORDMANN'],
    ['Kari NORDMANN'],
    ['PER HANSEN'],
    ['Kari Nordmanns'],
    ['Kari-Anne Nordmann'],
    ['Kari Nordmann-Hansen'],
    ['Kari K. Nordmann'],
    ['Kari A B Nordmann'],
    ['Kari N.'],
    ['Kari von Nordmann'],
    ['Kari O’Brien', "Kari O'Brien"],
    ['Kari McCarthy'],
    ['Kari «Kalle» Nordmann'],
    ['Kari (36) Nordmann'],
    ['Ahmed al-Hassan'],
    ['Nordmann, Kari'],
    ['NORDMANN, KARI'],
    ['Hansen Kari'],
    ['K. Nordmann'],
    ['K. N. Berg'],
    ['Torvild Hansen'],
    ['Dag Olsen'],
    ['Niillas Somby'],
    ['Olena Shevchenko'],
    ['Fatuma Warsame'],
    ['José García'],
    ['Kari.Nordmann'],
    ['kari.nordmann'],
    ['brukeren kari_nordmann', 'kari_nordmann'],
    ['KariNordmann'],
    ['| Kari | Hansen |', 'Kari | Hansen'],
    ['fru Sand', 'Sand'],
    ['Hr. Zuberi', 'Zuberi'],
    ['Kontaktperson: Zuberi Kamau', 'Zuberi Kamau'],
    ['prosjektleder Zuberi Kamau sa', 'Zuberi Kamau'],
    ['v/ Zuberi Kamau', 'Zuberi Kamau'],
  ])('%s', (text, name = text) => {
    expect(found(text)).toEqual([name]);
  });

  test.each([
    'Kari\u00A0Nordmann',
    'Kari  Nordmann',
    'Kari\u2003Nordmann',
    'Kari\u3000\u202FNordmann',
    'Kari\tNordmann',
    'Kari\n  Nordmann',
    '# Kari\n# Nordmann',
    '> Kari\n> Nordmann',
    'Ka\u00ADri Nord\u200Bmann',
    'Ｋａｒｉ Ｎｏｒｄｍａｎｎ',
    '𝐊𝐚𝐫𝐢 𝐍𝐨𝐫𝐝𝐦𝐚𝐧𝐧',
    'Kari&nbsp;Nordmann',
    'Kari&#160;Nord&shy;mann',
    'Kari\\nNordmann',
    '"K\\u0061ri\\x20Nordmann"',
    'Kari%20Nordmann',
    '**Kari** _Nordmann_',
    '~~Kari~~ `Nordmann`',
    '[Kari](/x/) Nordmann',
    '<b>Kari</b> Nordmann',
    '<span class="a">Kari</span>\n<em>Nordmann</em>',
    'Kari<br>Nordmann',
    'Kari<!-- x --> Nordmann',
    'Kari{/* x */} Nordmann',
  ])('%j', (text) => {
    expect(found(text)).toEqual(['Kari Nordmann']);
  });

  test('in all forms of å, é and their like', () => {
    expect(found('A\u030Ase Berg')).toEqual(['Åse Berg']);
    expect(found('K&aring;re Berg')).toEqual(['Kåre Berg']);
    expect(found('Zoë Berg, Andrè Berg')).toHaveLength(0);
    expect(found('Maríà Berg')).toEqual(['Maríà Berg']);
  });
});

describe('none in', () => {
  test.each([
    'Mor og Kari hjalp til',
    'Kari. Nordmenn',
    'Kari: Nordmenn',
    '- Kari\n- Nordmann',
    'Kari\n\nNordmann',
    '<li>Kari</li><li>Nordmann</li>',
    '"Kari", "Nordre"',
    'Per måned, PER MÅNED, Per NAV',
    'TOM BOLIG, TONE OG FORM, Even IPS',
    'KlarA NAV',
    'Nav Nordre Follo, Nav St. Hanshaugen, Sør-Troms, Midtre Gauldal',
    'A. Tiltak, B. Arbeid, C. Resultat',
    'prosjektleder Nav Bergen, rektor ved Nordre Follo, leder Indre Østfold',
    'Kontaktperson i Nav, saksbehandler Kommunen Vår',
    'Dr. Philos, hr. og fru',
    'Mayers’ livssituasjonsskjema',
    'nina.no, www.anna.no, even.js, ida.html, tom.yaml',
    'Røde Kors, Kirkens Bymisjon, Jobb i Sikte, Nye Mønstre',
    'Kari og Nordre Follo',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
