import { expect, test } from 'vitest';
import { findOtherLaws, findParagraphs, nameOtherLaws } from './paragraphs.ts';

const idsIn = (text: string) => findParagraphs(text).flatMap(({ ids }) => ids);

test.each([
  ['Se § 17.', ['17']],
  ['§17', ['17']],
  ['§ 18 andre ledd', ['18']],
  ['§ 20 a', ['20a']],
  ['§20A', ['20a']],
  ['§§ 29–40', ['29-40']],
  ['§ 35', ['29-40']],
  ['paragraf 28 og 33', ['28-33']],
  ['Paragrafen 33', ['28-33']],
  ['paragrafene 28 og 33', ['28-33']],
  ['§ 17, § 18', ['17', '18']],
  ['§§ 17 og 18', ['17', '18']],
  ['§ 20 og § 20 a', ['20', '20a']],
  ['17 deltakere, 20 a 30', []],
  ['paragrafer', []],
])('%s names %j', (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  '§§§ 17',
  '§ § 17',
  '§-en 17',
  '§: 17',
  '§ nr. 17',
  'par 17',
  'par. 17',
  'PAR.17',
  'pgf 17',
  'pgf. 17',
  'prgf. 17',
  'Paragrafen 17',
  'paragraph 17',
  'pragraf 17',
  'paragaf 17',
  'paragraf nr 17',
  'paragraf sytten',
  '§ sytten',
  'stl 17',
  'stl. 17',
  'stl. § 17',
  'Stl §17',
  'sotjl 17',
  'sotjl. § 17',
  'SOTJL § 17',
  'sostjl. § 17',
  'sos.tj.l. § 17',
  'stl par 17',
  'sosialtjenesteloven 17',
  'sosialtjenestelovens § 17',
  'sosialtjenesteloven, § 17',
  'sosialtjenestelova pgf 17',
  'sosialtenestelova § 17',
  'sosialtenestelova 17',
  'sosialtjenesteloven sin § 17',
  'sosialtjenesteloven kap. 4 § 17',
  'sosialtjenesteloven (2009) § 17',
  'sosialtjenesteloven i NAV § 17',
  'sosial tjenesteloven § 17',
  'sosjaltjenesteloven § 17',
  'sosialtjenstloven § 17',
  'sosialhjelpsloven § 17',
  'tjenesteloven § 17',
  'loven § 17',
  'lovens § 17',
  'lova § 17',
  'LOV-2009-12-18-131 § 17',
  'sos.tjenesteloven § 17',
  'lov om sosiale tjenester i nav. § 17',
  'lov om sosiale tjenester § 17',
  'Lov om sosiale tjenester i NAV § 17',
  'lov om sosiale tjenester i nav paragraf 17',
  'lov om sosiale tenester i NAV, § 17',
  'lova om sosiale tenester 17',
  'sosialtjenesteloven (sotjl.) § 17',
  'lov om sosiale tjenester i arbeids- og velferdsforvaltningen § 17',
  'lov om sosiale tenester i arbeids- og velferdsforvaltninga § 17',
  'lov av 18. desember 2009 nr. 131 om sosiale tjenester i arbeids- og velferdsforvaltningen (sosialtjenesteloven) § 17',
  '§ 17 i sosialtjenesteloven',
  '§ 17 sosialtjenesteloven',
  '§ 17 (sotjl.)',
  '§ 17, stl.',
  '§ 17 i lov om sosiale tjenester i NAV',
  '§ 17 etter sosialtenestelova',
  '§ 17 i loven',
  '§ 17 første ledd',
  '§ 17, andre ledd bokstav b i sosialtjenesteloven',
  '§ 17 bokstav a',
  '§ 17 (2)',
  '§ 17 1. ledd',
])('%s is all of it one mention of § 17', (text) => {
  expect(findParagraphs(text)).toEqual([{ ids: ['17'], text, start: 0, end: text.length }]);
  expect(findOtherLaws(text)).toEqual([]);
});

test.each([
  ['§17-vedtak', ['17']],
  ['§ 20a', ['20a']],
  ['§ 20-a', ['20a']],
  ['stl 20 a', ['20a']],
  ['paragraf tjue a', ['20a']],
  ['§ 20 bokstav a', ['20']],
  ['paragraf tjueni til førti', ['29-40']],
  ['paragraf tyve', ['20']],
  ['§ tjue-sju', ['27']],
  ['§ tjuesyv', ['27']],
  ['§ tjueein', ['21']],
  ['§ forti to', ['42']],
  ['paragraf en', ['1']],
  ['§ 29-40', ['29-40']],
  ['§29 til 40', ['29-40']],
  ['§ 29 - § 40', ['29-40']],
  ['§§ 29 t.o.m. 40', ['29-40']],
  ['§§ 29 til og med 40', ['29-40']],
  ['§ 17, 18 og 19', ['17', '18', '19']],
  ['§17/18', ['17', '18']],
  ['§ 17, § 18, jf. § 19', ['17', '18', '19']],
  ['paragrafane 17 og 42', ['17', '42']],
  ['sotjl. §§ 17, 18, 20 a og 29–40', ['17', '18', '20a', '29-40']],
  ['stl 17 og 18', ['17', '18']],
  ['paragraf sytten og atten', ['17', '18']],
  ['paragraf 17 og to av dem', ['17']],
  ['§ 99', ['99']],
  ['sosialtjenesteloven § 17 b', ['17b']],
  ['fikk lov av barnevernet. § 17 brukes', ['17']],
  ['barnevernsloven og § 17', ['17']],
  ['ny lov om barnevern og § 17', ['17']],
  ['lov om barnevern. Se § 17', ['17']],
  ['arbeid med lov om bolig etter § 17', ['17']],
  ['lov om arbeid, et par ganger. Se stl. § 17', ['17']],
  ['lov om bolig stl § 17', ['17']],
  ['følger barnevernsloven. § 17 brukes', ['17']],
])('%s names %j', (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  ['§§ 17-19', ['17', '18', '19']],
  ['§ 18–20', ['18', '19', '20']],
  ['§§ 18–20 a', ['18', '19', '20', '20a']],
  ['§§ 20–21', ['20', '20a', '21']],
  ['§§ 20 a–21', ['20a', '21']],
  ['§§ 28–33', ['28-33']],
  ['§§ 30–35', ['29-40']],
  ['§§ 27–40', ['27', '28-33', '29-40']],
])('the range %s is one mention of %j', (text, ids) => {
  expect(findParagraphs(text)).toEqual([{ ids, text, start: 0, end: text.length }]);
});

test.each([
  'et par 17-åringer',
  'et par. 3 av dem',
  'noen par 20 minutter',
  'par 20 år',
  'sosialtjenesteloven',
  'lov om sosiale tjenester i NAV',
  'sosialtjenesteloven 18 år',
  'sosialtjenesteloven 1. januar',
  'sosialtjenesteloven 2009',
  'kapittel 4 i sosialtjenesteloven',
  'paragrafen en bruker',
  '§',
  '§ 2009',
  'straffeloven 2 år',
  'barnevernsloven',
  'spar 20',
  'fastl 17',
])('%s names no paragraph', (text) => {
  expect(findParagraphs(text)).toEqual([]);
  expect(findOtherLaws(text)).toEqual([]);
});

test.each([
  ['§ 17 og 20 deltakere', ['17']],
  ['§ 17 og 18-25 år', ['17']],
  ['§ 17, 18.000 kroner', ['17']],
  ['§ 17 til 20 ungdommer', ['17']],
  ['§ 17, 2021', ['17']],
  ['§ 17 og 18 ungdom', ['17', '18']],
  ['§ 29-40 ungdommer', ['29-40']],
  ['stl 17 barn', ['17']],
])('%s: a number is a paragraph unless it counts something', (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  ['folketrygdloven § 11-5', 'folketrygdloven'],
  ['folketrygdloven 11-5', 'folketrygdloven'],
  ['folketrygdlovens § 11-5 tredje ledd', 'folketrygdloven'],
  ['ftrl § 11-5', 'folketrygdloven'],
  ['Ftrl. § 11-5 og § 11-6', 'folketrygdloven'],
  ['§ 11-5 i folketrygdloven', 'folketrygdloven'],
  ['folketrygdloven (ftrl.) § 11-5', 'folketrygdloven'],
  ['§ 11-5', ''],
  ['§ 3-1', ''],
  ['§ 11-12', ''],
  ['§§ 11-5 og 11-6', ''],
  ['§ 14 a', ''],
  ['barnevernsloven § 3-1', 'barnevernsloven'],
  ['barnevernsloven §§ 3-4 til 3-6', 'barnevernsloven'],
  ['barnevernloven paragraf 4', 'barnevernloven'],
  ['barnevernslova § 1-7', 'barnevernslova'],
  ['bvl 3-1', 'barnevernsloven'],
  ['lov om barnevern § 3-1', 'barnevern'],
  [
    'lov om kommunale helse- og omsorgstjenester m.m. § 5',
    'kommunale helse- og omsorgstjenester m.m.',
  ],
  ['§ 4 i lov om barnevern', 'barnevern'],
  ['barnevernsloven (1992) § 17', 'barnevernsloven'],
  ['barnevernsloven av 2021 § 17', 'barnevernsloven'],
  ['forskrift om kvalifiseringsprogram § 3', 'kvalifiseringsprogram'],
  ['plan- og bygningsloven § 12', 'plan- og bygningsloven'],
  ['forvaltningsloven § 13', 'forvaltningsloven'],
  ['fvl § 13 a', 'forvaltningsloven'],
  ['fvl. §§ 13 til 13 f', 'forvaltningsloven'],
  ['fvl § 13 og § 14', 'forvaltningsloven'],
  ['§ 13 i forvaltningsloven', 'forvaltningsloven'],
  ['§ 13 første ledd i forvaltningsloven', 'forvaltningsloven'],
  ['§ 13 fvl', 'forvaltningsloven'],
  ['§ 13 (fvl.)', 'forvaltningsloven'],
  ['§ 13, forvaltningsloven', 'forvaltningsloven'],
  ['§ 13 eller § 13 b i fvl', 'forvaltningsloven'],
  ['NAV-loven § 14 a', 'NAV-loven'],
  ['nav loven 14a', 'nav loven'],
  ['arbeids- og velferdsforvaltningsloven § 15', 'arbeids- og velferdsforvaltningsloven'],
  ['lov om arbeids- og velferdsforvaltningen § 15', 'arbeids- og velferdsforvaltningen'],
  ['helse- og omsorgstjenesteloven § 3-2', 'helse- og omsorgstjenesteloven'],
  ['pasient- og brukerrettighetsloven § 2-5', 'pasient- og brukerrettighetsloven'],
  ['likestillings- og diskrimineringsloven § 6', 'likestillings- og diskrimineringsloven'],
  ['introduksjonsloven § 8', 'introduksjonsloven'],
  ['integreringslova § 8', 'integreringslova'],
  ['boligsosialloven § 5', 'boligsosialloven'],
  ['bustøttelova § 2', 'bustøttelova'],
  ['husleieloven paragraf 9', 'husleieloven'],
  ['opplæringslova paragraf fire', 'opplæringslova'],
  ['aml § 17', 'arbeidsmiljøloven'],
  ['GDPR § 6', 'GDPR'],
  ['§ 4 i KVP-forskriften', 'KVP-forskriften'],
  ['vergemålsloven § 20', 'vergemålsloven'],
  ['sosialtjenesteloven § 4-2', 'sosialtjenesteloven'],
])('%s is no paragraph of sosialtjenesteloven', (text, law) => {
  expect(findParagraphs(text)).toEqual([]);
  expect(findOtherLaws(text)).toEqual([{ text, law, start: 0, end: text.length }]);
});

test.each([
  ['sosialtjenesteloven § 18 og folketrygdloven § 11-5', ['18'], ['folketrygdloven § 11-5']],
  ['§ 18 folketrygdloven § 11-5', ['18'], ['folketrygdloven § 11-5']],
  ['forvaltningsloven § 13 og sosialtjenesteloven § 18', ['18'], ['forvaltningsloven § 13']],
  ['§ 13 forvaltningsloven, § 18 sosialtjenesteloven', ['18'], ['§ 13 forvaltningsloven']],
  ['stl § 17 og § 13 i fvl', ['17'], ['§ 13 i fvl']],
])('%s: each law has its own', (text, ids, others) => {
  expect(idsIn(text)).toEqual(ids);
  expect(findOtherLaws(text).map((mention) => mention.text)).toEqual(others);
});

test('the chapter of a paragraph does not depend on the words behind it', () => {
  for (const word of ['ungdom', 'ungdommer', 'deltakere', 'barn'])
    expect(findOtherLaws(`§ 11-5 ${word}`).map(({ text }) => text)).toEqual(['§ 11-5']);
});

test('tells where the mention stands, with the name of the law', () => {
  const text = 'vedtak etter § 20 a i loven, sotjl. §§ 17 og 18 og mer';
  const mentions = findParagraphs(text);
  expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual([
    '§ 20 a i loven',
    'sotjl. §§ 17',
    '18',
  ]);
  expect(mentions.map((mention) => mention.text)).toEqual([
    '§ 20 a i loven',
    'sotjl. §§ 17',
    '§ 18',
  ]);
});

test('the name of another law takes the place of its paragraphs', () => {
  expect(nameOtherLaws('taushetsplikt etter fvl § 13 i møter').split(/\s+/)).toEqual(
    'taushetsplikt etter forvaltningsloven i møter'.split(' '),
  );
  expect(nameOtherLaws('§ 17 og gjeld')).toBe('§ 17 og gjeld');
});

test('the title of a law does not reach into the next sentence', () => {
  const text = `${'Kontoret følger loven og lov om arbeid, et par ganger. '.repeat(50)}Se stl. § 17.`;
  expect(findParagraphs(text).map((mention) => mention.text)).toEqual(['stl. § 17']);
});
