import { describe, expect, test } from 'vitest';
import { mayName } from '../../format/name-starts.ts';
import { findAsks } from './asks.ts';
import { queryText } from './query-text.ts';

function asks(query: string): string[] {
  const found = findAsks(queryText(query));
  // The page has to see that it is worth loading what reads it.
  if (found.length > 0) expect(mayName(query, new Set()), query).toBe(true);
  return found.map(({ param, values }) => `${param}=${values.join(',')}`);
}

describe('figures on a topic are asked for', () => {
  test.each([
    ['hvor mange fikk arbeid', 'work'],
    ['kor mange kom i jobb', 'work'],
    ['antall i jobb', 'work'],
    ['andel i arbeid', 'work'],
    ['fikk jobb', 'work'],
    ['kom seg ut i arbeid', 'work'],
    ['gikk over i lønnet arbeid', 'work'],
    ['resultater bolig', 'housing'],
    ['hvor mange fikk egen bolig', 'housing'],
    ['hvor mange deltok', 'participants'],
    ['antall deltakere', 'participants'],
    ['hvor mange begynte på skole', 'education'],
    ['statistikk utdanning', 'education'],
    ['effekt sosialhjelp', 'benefits'],
    ['resultat økonomi', 'benefits'],
    ['effekt på psykisk helse', 'health'],
    ['tall på kriminalitet', 'crime'],
    ['hvor mange familier', 'family'],
    ['resultater barnevern', 'child-welfare'],
    ['prosent i aktivitet', 'activity'],
  ])('%s → %s', (query, topic) => {
    expect(asks(query)).toContain(`tall=${topic}`);
  });

  test('several topics are', () => {
    expect(asks('hvor mange fikk jobb eller utdanning')).toEqual(['tall=work', 'tall=education']);
  });
});

describe('how it went on is asked for', () => {
  test.each([
    ['ble videreført', ''],
    ['vart vidareført', ''],
    ['videreføring', ''],
    ['føres videre', ''],
    ['gikk det videre', ''],
    ['gjekk det vidare', ''],
    ['hva skjedde etterpå', ''],
    ['kva skjedde etter prosjektet', ''],
    ['fortsatte tiltaket', ''],
    ['i drift', 'ordinary'],
    ['ordinær drift', 'ordinary'],
    ['ble fast tilbud', 'ordinary'],
    ['lagt ned', 'ends'],
    ['avsluttet', 'ends'],
    ['nytt prosjekt', 'new-project'],
  ])('%s → drift=%s', (query, form) => {
    expect(asks(query)).toEqual([`drift=${form}`]);
  });
});

test.each([
  'arbeid',
  'jobbspesialist for familier',
  'bolig til unge',
  'gjeldsrådgivning',
  'hvor mange',
  'resultater',
  'utdanning og arbeid',
  'videregående skole',
  'kjøpe bil',
  '"hvor mange fikk arbeid"',
  'driftsmidler',
])('%s asks for neither', (query) => {
  expect(asks(query)).toEqual([]);
});
