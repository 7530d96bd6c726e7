import { expect, test } from 'vitest';
import { parseState } from '../../query/selection/state.ts';
import { titleOf } from './title.ts';

test.each([
  ['', 144, 'Søk – Erfaringsbanken'],
  ['?sorter=tittel', 144, 'Søk – Erfaringsbanken'],
  ['?q=gjeldsrådgivning', 49, '«gjeldsrådgivning» – 49 treff – Erfaringsbanken'],
  ['?q=a – b&fylke=oslo', 0, '«a – b» – 0 treff – Erfaringsbanken'],
  ['?fylke=oslo', 12345, '12\u00a0345 treff – Erfaringsbanken'],
])('the tab of %s', (search, count, title) => {
  expect(titleOf(parseState(search, ['fylke']), count, 'Søk – Erfaringsbanken')).toBe(title);
});
