import { describe, expect, test } from 'vitest';
import { personalDataIn } from './privacy.ts';

const found = (text: string) => personalDataIn(text).map(({ kind, text }) => [kind, text]);

describe('e-mail addresses', () => {
  test.each([
    'ola@nav.no',
    'ola (a) nav.no',
    'ola(at)nav.no',
    'ola [at] nav.no',
    'ola{at}nav.no',
    'ola <at> nav.no',
    'ola (alfakrøll) nav.no',
    'ola krøllalfa nav.no',
    'ola -at- nav.no',
    'ola (at) nav punktum no',
    'ola[at]nav[dot]no',
    'ola at nav dot no',
    'ola @ nav.no',
    'ola @nav.no',
    'ola@ nav . no',
    'ola＠nav.no',
    'ola&#64;nav.no',
    'ola&#x40;nav&period;no',
    'ola&amp;#64;nav.no',
    'ola%40nav.no',
    'ola\\@nav.no',
    'ola\\u0040nav.no',
    'ola\u200B@\u00ADnav.no',
    'ola<wbr>@nav.no',
    '**ola**@_nav_.no',
    'ola<!-- borte -->@nav.no',
    'ola{/* borte */}@nav.no',
    'ola@\n  nav.no',
  ])('%j', (text) => {
    expect(found(text)).toContainEqual([
      'e-postadresse',
      expect.stringMatching(/^ola ?@ ?nav ?\. ?no$/),
    ]);
  });

  test.each([
    '[skriv](mailto:ola@nav.no)',
    '<a href="mailto:ola@nav.no">Skriv</a>',
    "<img alt='ola@nav.no'>",
    '<!-- ola@nav.no -->',
    '{/* ola@nav.no */}',
    '"ola nordmann"@nav.no',
    'OLA.N_O+x-1@POST.NAV.NO',
    'blåbær@østfold.no',
  ])('%j', (text) => {
    expect(found(text).map(([kind]) => kind)).toEqual(['e-postadresse']);
  });
});

describe('none in', () => {
  test.each([
    'Følg oss på @navnorge. Vi svarer.',
    'Hun mener at nav.no er bra.',
    'Vi vet at Nav. No er det slutt',
    'bokstav (a) og (b) i § 20',
    'Tilbudet (a) er åpent. Det er gratis.',
    'pagefind@1.6.0',
    '@astrojs/mdx',
    'nav.no, kommune.no',
    'skift @ kveld',
    'et punktum og en prikk',
    '3 @ 5 kr',
    'a@b',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
