import { describe, expect, test } from 'vitest';
import { formOf, wordToken } from '../search/format/tokens.ts';
import { canonical } from './canonical.ts';
import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

describe('words of a text', () => {
  test('with their places', () => {
    expect(wordsOf('På § 17: IPS-jobb!')).toEqual([
      { text: 'På', start: 0, end: 2 },
      { text: '17', start: 5, end: 7 },
      { text: 'IPS', start: 9, end: 12 },
      { text: 'jobb', start: 13, end: 17 },
    ]);
  });

  test('letters and accents written as two signs are one word', () => {
    expect(wordsOf('rådgivning'.normalize('NFD'))).toHaveLength(1);
  });

  test('none in signs and emoji', () => {
    expect(wordsOf('– ?! 😀 ❤️ «»')).toEqual([]);
  });
});

test.each([
  ['ØKONOMI', 'okonomi'],
  ['oekonomi', 'okonomi'],
  ['Råd', 'rad'],
  ['raad', 'rad'],
  ['Ærlig', 'erlig'],
  ['aerlig', 'erlig'],
  ['café', 'cafe'],
  ['Öst', 'ost'],
  ['råd'.normalize('NFD'), 'rad'],
])('%s is folded to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  'bruker brukere brukeren brukerne brukar brukarar brukarane',
  'deltaker deltakere deltakerne deltakar deltakarar deltakarane',
  'mottaker mottakere mottakar mottakarar',
  'ungdom ungdommer ungdommene ungdomar ungdommar ungdomane',
  'tjeneste tjenesten tjenester tjenestene',
  'teneste tenesta tenester tenestene',
  'familie familien familier familiene familiar familiane',
  'bolig boligen boliger boligene',
  'skole skolen skoler skolene',
  'veiledning veiledningen veiledninger veiledningene',
  'jobb jobben jobber jobbar',
  'erfaring erfaringen erfaringer erfaringar',
  'rettleiing rettleiinga rettleiingar',
  'gjeld gjelda gjelden',
  'Rådgiver rådgivarar RAADGIVERE',
  'rus rusen rusa rusar ruser rusar',
  'hus huset husene husa',
  'sak saken saker sakene saka sakar',
  'vei veien veier veg vegen vegar',
  'lån lånet låner lånte låne',
  'ung unge ungt',
  'år året årene årets',
  'metode metoden metoder metodar',
  'samarbeid samarbeide samarbeider',
  'endret endrede endra',
  'område området områder områda',
  'delta deltar deltatt deltok deltek',
  'mor mødre mødrer mødrene',
  'lege legen leger legar legane',
  'start starte startet starten startar',
  'medvirkning medvirkningen medvirke medvirker medvirka',
  'henvisning henvisninger henvise henviser',
  'rådgivning rådgivningen rådgiver rådgjeving rådgjevar',
  'oppfølging oppfølgning oppfølgjing oppfølgjinga',
  'deltakelse deltagelse',
  'mottaker mottager',
  'frivillig frivillige frivilleg frivillege',
  'mulighet muligheter moglegheit moglegheiter',
  'husleie husleige husleiga',
  'jobbsøker jobbsøkjar jobbsøkjarar',
  'høyskole høgskole høgskule høgskulen',
  'framtid framtiden fremtid fremtiden',
  'tilbud tilbod tilboda tilbudene',
  'rettleiar rettleiarar veileder',
  'resultat resultatet resultater resultata',
  'privat private',
  'møte møter møtet møtene møtte',
  'sommerjobb sommarjobb sommerjobber sommarjobbar',
  'jobbsøkerkurs jobbsøkjarkurs',
  'brukermedvirkning brukarmedverknad',
  'prosjektleder prosjektleiar prosjektleiarar',
  'krevende krevjande',
  'boligmarked bustadmarknad',
  'midlertidig mellombels',
  'botilbud butilbod',
  'ansatte tilsette',
  'deling dele',
  'samer samar same',
  'arbeidsløs arbeidslaus arbeidsløse',
  'vold vald',
  'beholde beholder beholdt',
])('one canonical form: %s', (forms) => {
  expect(new Set(forms.split(' ').map(canonical)).size).toBe(1);
});

test.each([
  ['gjeld', 'gjelder'],
  ['gjeld', 'gjelde'],
  ['innsats', 'innsatt'],
  ['SE', 'se'],
  ['LAR', 'lar'],
  ['skole', 'skulle'],
  ['delta', 'delt'],
  ['arena', 'årene'],
  ['forstår', 'først'],
  ['start', 'står'],
  ['prosess', 'prosent'],
  ['mottar', 'møtte'],
  ['mål', 'måle'],
  ['bil', 'billett'],
  ['ung', 'unger'],
  ['ARA', 'året'],
  ['holdning', 'holder'],
  ['fastlege', 'fastlig'],
  ['sak', 'sakte'],
  ['AAP', 'app'],
  ['samer', 'samme'],
])('%s and %s stay apart', (one, other) => {
  expect(canonical(one)).not.toBe(canonical(other));
});

test('short words keep their endings', () => {
  expect(['tre', 'alt', 'arne'].map(canonical)).toEqual(['tre', 'alt', 'arne']);
});

test('stop words, however they are written', () => {
  expect(['og', 'IKKE', 'på', 'paa', 'hvordan', 'korleis'].filter(isStopWord)).toHaveLength(6);
  expect(['gjeld', 'ungdom', 'SE', 'LAR'].filter(isStopWord)).toEqual([]);
});

test.each([
  ['hva gjør andre for unge', 'unge'],
  ['noen som har prøvd gruppetilbud', 'gruppetilbud'],
  ['tips til samtaler med barn', 'samtaler barn'],
  ['hvordan får vi kontakt med fastlegen', 'kontakt fastlegen'],
  ['prosjekt om gjeld', 'gjeld'],
  ['korleis lykkast med bustad', 'bustad'],
  ['nå ungdom', 'ungdom'],
])('%s asks for %s', (question, telling) => {
  const words = wordsOf(question).map(({ text }) => text);
  expect(words.filter((word) => !isStopWord(word)).join(' ')).toBe(telling);
});

test('a token of the index is not the beginning of a longer word, and tells its form', () => {
  expect(wordToken('gjeldsak').startsWith(wordToken('gjeld'))).toBe(false);
  for (const form of ['gjeld', 'q', '17']) expect(formOf(wordToken(form))).toBe(form);
});
