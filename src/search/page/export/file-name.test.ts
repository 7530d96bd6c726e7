import { expect, test } from 'vitest';
import { parseState } from '../../query/selection/state.ts';
import { fileName } from './file-name.ts';

const labels: Record<string, string> = {
  vestland: 'Vestland',
  more: 'Møre og Romsdal',
  17: '§ 17 Opplysning, råd og veiledning',
  troms: 'Romsa – Ráhkka',
};
const nameFor = (search: string) =>
  fileName(
    parseState(search, ['fylke', 'paragraf']),
    (_, value) => labels[value] ?? value,
    new Date(2026, 11, 1),
    'csv',
  );

test.each([
  ['?q=gjeldsrådgivning&fylke=vestland', 'gjeldsradgivning-vestland'],
  ['?fylke=more', 'more-og-romsdal'],
  ['?fylke=-vestland', 'uten-vestland'],
  ['?paragraf=17', '17-opplysning-rad-og-veiledning'],
  ['?fylke=troms', 'romsa-rahkka'],
  ['?q=../"x"\\y|<z>', 'x-y-z'],
  ['', 'utvalg'],
  ['?q=работа', 'utvalg'],
])('%j is named after what it is', (search, middle) => {
  expect(nameFor(search)).toBe(`erfaringsbanken-${middle}-2026-12-01.csv`);
});

test.each([`?q=${'ungdom '.repeat(30)}`, `?q=${'u'.repeat(200)}`])('%j stays short', (search) => {
  expect(nameFor(search).length).toBeLessThan(95);
  expect(nameFor(search)).toMatch(/^[a-z\d-]+\.csv$/);
});
