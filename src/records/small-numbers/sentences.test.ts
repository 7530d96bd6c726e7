import { describe, expect, test } from 'vitest';
import { makeProject } from '../../../tests/helpers/records.ts';
import { smallNumbersTold } from './prose.ts';
import { statementsOf } from './statements.ts';

/** What a section with this text tells. */
function told(text: string): string[] {
  const record = makeProject({ sections: { results: { text, lines: ['u22:1'] } }, outcomes: [] });
  return smallNumbersTold(record, statementsOf(record)).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

describe('tells a small number on a confidential topic', () => {
  test.each([
    'To av deltakerne ble uføretrygdet.',
    'Tre fikk innvilget AAP, og seks kom i jobb.',
    'Seks kom i jobb, og to gikk over på uføretrygd.',
    'Ni fikk jobb og to uføretrygd.',
    'Én familie kjøpte egen bolig.',
    'Målet var at én familie skulle kjøpe bolig, og det ble nådd.',
    'En av dem soner nå en dom.',
    '3 rusavhengige fikk bolig.',
    'To voldsutsatte kom i behandling.',
    '３ personer fikk uføretrygd.',
    '**3** personer fikk *uføretrygd*.',
    '- ~~To~~ _tre_ **personer** ble uføre.',
    '3/30 ble uføre.',
    'En deltaker ble innlagt i psykiatrien.',
    'En mistet boligen.',
    'Ei jente fikk diagnosen ADHD.',
    'Fire barn er i kontakt med barnevernet.',
    '2 personer ble avklart til uføretrygd.',
    '2 stk. fikk KVP.',
    'Begge fikk overgangsstønad.',
    'Av ti deltakere fikk ni jobb, og én flyttet.',
    'Et par av deltakerne kom i behandling for rus.',
    'Halvparten av de fire fikk kvalifiseringsprogram.',
    'En tidel av de tretti fikk uføretrygd.',
    'To tredeler av de seks mottar AAP.',
    'Tre femdeler av fem fikk KVP.',
    'En trio fikk uføretrygd.',
    'Uføretrygd fikk\n\n- tre av deltakerne',
    'Prosjektet hjalp tre ungdommer ut av fengsel og inn i egen leilighet.',
    'Kvalifiseringsprogram ble innvilget for to.',
    'Tre av de ni mottar nå tiltakspenger.',
    'To–tre personer har fått startlån.',
    'Fire-fem deltakere fikk AAP.',
    'To brødre flyttet hjemmefra og fikk hybel.',
    'Fire vedtak om KVP ble fattet i 2022.',
    'To kvinner kom seg ut av et voldelig forhold, via krisesenteret.',
    'Tre husstander fikk gjeldsordning.',
    'Sju er i arbeid, og de to siste får sosialhjelp.',
    'Den siste fikk uføretrygd.',
    'Blant deltakerne er det to med rusproblemer.',
    'Alle fire fikk varig uføretrygd.',
    'To ROP-deltakere ble innlagt.',
    'I to saker ble barnevernet koblet på.',
    'Ved utgangen av året var det tre som mottok AAP.',
    'Antallet på uføretrygd er 4.',
    'Flere fikk uføretrygd. Det gjaldt to.',
    'Færre enn tre fikk uføretrygd.',
    'Uføretrygd (2), jobb (7).',
    'Uføretrygd: 3.',
    'Uføretrygd – 2.',
    '- uføretrygd: tre',
    '- 2 til AAP',
    'Disse fikk uføretrygd:\n\n- tre kvinner\n- sju menn',
    '| Status | Antall |\n|---|---|\n| Uføretrygd | 2 |',
    'Av de femten ble to\nuføretrygdet.',
    'Tri fekk AAP.',
    'Barnevernet er inne i tre av familiene.',
    'Én har flyttet til en annen kommune.',
    'To flyttet.',
    'Resultat: 6 i jobb, 3 på AAP, 1 ufør.',
    'Jobb 6, AAP 2, uføretrygd 1.',
    'Vi fikk to inn i KVP.',
    'Et barn ble plassert i fosterhjem.',
    'Det ble skrevet to bekymringsmeldinger til barnevernet.',
    'Fem fikk jobb, tre ble uføre og én døde.',
    'To deltakere (begge med rusproblemer) sluttet.',
  ])('%s', (text) => {
    expect(told(text)[0]).toMatch(/^sections\.results: tells ".+; write «færre/);
  });
});

describe('tells none', () => {
  test.each([
    'Fire femdeler av ti fikk AAP.',
    'Færre enn fem fikk uføretrygd.',
    'Fem av ti deltakere fikk uføretrygd.',
    'Ingen mistet boligen.',
    'Tre deltakere kom i jobb.',
    'Tre foreldre fikk jobb, og fem er i kvalifiseringsprogram.',
    'To veiledere samarbeider med barnevernet.',
    'To erfaringskonsulenter har selv vært i fengsel.',
    'En fast veileder fulgte familien til barnevernet.',
    'Kontoret har én kontaktperson for bolig.',
    'Tre kommuner deltar i boligprosjektet.',
    'To av kommunene har boligkontor.',
    'De to barneverntjenestene møtes fast.',
    'Kurset om gjeld går over fire ganger.',
    'Det var to møter i uken om bolig.',
    'Uføretrygd settes ned etter tre måneder.',
    'Boligen har to rom.',
    'En deltaker med rusvansker kan trenge mer tid.',
    'Når en deltaker er i fengsel, holder kontoret kontakten.',
    'En del har psykiske vansker.',
    'En stor andel har helseutfordringer eller begge deler.',
    'Tiltaket er for familier der minst én av foreldrene får sosialhjelp.',
    'Landgruppe 3 har ofte sosialhjelp.',
    'Rådgiverne lærte om bolig i fase 2.',
    'Etter § 2 får noen stønad, fra 1. mai og i 3. kvartal.',
    'Skalaen går fra 1 til 5, og helse er målt to ganger.',
    'To russiske deltakere reparerte sykler.',
    'Tre deltakere fikk fagbrev som helsefagarbeider.',
    'Arbeidet skal gjelde hele familien: Teamet er på tre.',
    'I 2022 hadde 504 mottakere av sosialhjelp barn.',
    'To boligkonsulenter og en gjeldsrådgiver deltok.',
    'Kontoret har tre boliger til disposisjon for prosjektet.',
    'To dager i uken er veilederen på barnevernskontoret.',
    'Prosjektet var et av fire som fikk midler til å hjelpe folk med gjeld.',
    'To av veilederne har utdanning i psykisk helse.',
    'En ansatt fra barnevernet sitter i styringsgruppen.',
    'Tre barnehager og to skoler meldte bekymring til barnevernet.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
