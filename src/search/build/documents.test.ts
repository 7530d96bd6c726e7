import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { seamMarker } from '../format/seams.ts';
import { searchDocument } from './documents.ts';

const asItIs = (text: string) => text;

test('shows the title, the facts, the summary and the sections in the order of the page', () => {
  const shown = searchDocument(makeResolved(), vocabulary, asItIs);
  expect(shown).toMatchObject({
    id: 'jobbsporet-nordvik',
    ref: 'u22-001',
    title: 'Jobbsporet',
    language: 'nb',
    facts: ['NAV Nordvik', 'Nordlandet', '2022–2023', expect.any(String), '§\u00a017, §\u00a020 a'],
    summary: 'Et sykkelverksted for ungdom uten skoleplass. Åtte av 23 kom i arbeid.',
  });
  expect(shown.sections.map(([slug]) => slug)).toEqual([
    'malgruppe',
    'slik-gjorde-de-det',
    'resultater',
    'hindringer',
    'suksessfaktorer',
  ]);
});

test('lists and paragraphs of a section run on, parted by dots', () => {
  const [, approach] = searchDocument(makeResolved(), vocabulary, asItIs).sections;
  expect(approach?.[1]).toBe(
    'En gang i uka kommer ungdommene til verkstedet, der de får: · skru på sykler · lage mat med to veiledere',
  );
});

test('a line that is broken in the record runs on', () => {
  const text =
    'Koordinatoren møter\nfamiliene\n\n- hjemme\n  hos dem\n- på skolen\n\nog følger opp.';
  const project = makeResolved({ sections: { approach: { text, lines: ['u22:1'] } } });
  expect(searchDocument(project, vocabulary, asItIs).sections).toEqual([
    [
      'slik-gjorde-de-det',
      'Koordinatoren møter familiene · hjemme hos dem · på skolen · og følger opp.',
    ],
  ]);
});

test('the seams of compounds are marked', () => {
  const project = makeResolved({ title: 'Gjeldsrådgivning' });
  const shown = searchDocument(project, vocabulary, seamMarker(new Set(['gjeld', 'radgivning'])));
  expect(shown.title).toBe('Gjelds\u00ADrådgivning');
});
