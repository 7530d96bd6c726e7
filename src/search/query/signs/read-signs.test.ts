import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../tests/helpers/random.ts';
import { offersIn, readSigns } from './read-signs.ts';

/** A query as it was read: phrases in «», sides parted by |, what is excluded behind -, & where all words are demanded. */
function say(query: string): string | undefined {
  const signed = readSigns(query);
  if (!signed) return undefined;
  const said = (text: string, isPhrase: boolean) => (isPhrase ? `«${text}»` : text);
  const sides = signed.sides.map(
    ({ pieces, all }) =>
      pieces.map(({ text, isPhrase }) => said(text, isPhrase)).join(' ') + (all ? ' &' : ''),
  );
  const without = signed.excluded.map(({ text, isPhrase }) => `-${said(text, isPhrase)}`);
  return [sides.join(' | '), ...without].filter((part) => part !== '').join(' ');
}

test.each([
  ['"tett oppfølging"', '«tett oppfølging»'],
  ['«tett oppfølging» ungdom', '«tett oppfølging» ungdom'],
  ['ungdom “tett oppfølging”', 'ungdom «tett oppfølging»'],
  ['”tett oppfølging” „på skolen“', '«tett oppfølging» «på skolen»'],
  ['"på"', '«på»'],
  ['"§ 18, og § 19"', '«§ 18, og § 19»'],
  ['"-bolig OR gjeld"', '«-bolig OR gjeld»'],
  ['"a «b» c"', '«a «b» c»'],
  ['«a "b" c»', '«a "b" c»'],
])('a phrase: %s', (query, read) => {
  expect(say(query)).toBe(read);
});

test.each([
  ['ungdom -bolig', 'ungdom -bolig'],
  ['ungdom −bolig', 'ungdom -bolig'],
  ['ungdom –bolig, gjeld', 'ungdom gjeld -bolig'],
  ['(-bolig) ungdom', ') ungdom -bolig'],
  ['-bolig', '-bolig'],
  ['--bolig', '-bolig'],
  ['-bolig -gjeld ungdom', 'ungdom -bolig -gjeld'],
  ['ungdom -"egen bolig"', 'ungdom -«egen bolig»'],
  ['ungdom –«egen bolig» gjeld', 'ungdom gjeld -«egen bolig»'],
  ['ungdom -IPS-veileder', 'ungdom -IPS-veileder'],
  ['§ 17 -§ 18 gjeld', '§ 17 gjeld -§ 18'],
  ['-§20a', '-§20a'],
  ['-§ 20 a.', '-§ 20 a'],
  ['-"OR"', '-«OR»'],
  ['ungdom NOT bolig', 'ungdom -bolig'],
  ['ungdom IKKE "egen bolig"', 'ungdom -«egen bolig»'],
  ['ungdom AND NOT bolig', 'ungdom & -bolig'],
  ['ungdom NOT -bolig', 'ungdom -bolig'],
])('an exclusion: %s', (query, read) => {
  expect(say(query)).toBe(read);
});

test.each([
  ['gjeld OR økonomi ungdom', 'gjeld | økonomi ungdom'],
  ['gjeld ELLER "egen bolig" OR barn', 'gjeld | «egen bolig» | barn'],
  ['gjeld OG bolig', 'gjeld bolig &'],
  ['gjeld AND bolig OR barn', 'gjeld bolig & | barn'],
  ['gjeld OR barn -bolig', 'gjeld | barn -bolig'],
  ['OR gjeld', 'gjeld'],
  ['gjeld OR', 'gjeld'],
  ['gjeld OR OR bolig', 'gjeld | bolig'],
  ['gjeld OR AND bolig', 'gjeld | bolig &'],
  ['gjeld OR -bolig', 'gjeld -bolig'],
  ['gjeld NOT OR bolig', 'gjeld | bolig'],
  ['gjeld NOT', 'gjeld'],
  ['OR or', 'or'],
])('words in capitals: %s', (query, read) => {
  expect(say(query)).toBe(read);
});

describe('of a query all in capitals', () => {
  test('the words are words', () => {
    expect(say('UNGDOM OG BOLIG')).toBeUndefined();
    expect(say('UNGDOM SOM IKKE BOR HJEMME')).toBeUndefined();
  });
  test('abbreviations are no capitals that somebody leaned on', () => {
    expect(say('KVP OR IPS')).toBe('KVP | IPS');
    expect(say('AFT ELLER VTA')).toBe('AFT | VTA');
  });
  test('signs are signs, and then AND and OR are too', () => {
    expect(say('"KVP" OR "IPS"')).toBe('«KVP» | «IPS»');
    expect(say('GJELD -BOLIG')).toBe('GJELD -BOLIG');
  });
});

test.each([
  'gjeld',
  'gjeld og bolig eller barn',
  'en-til-en oppfølging',
  'barne- og ungdomsarbeid',
  'gjeld - bolig',
  'gjeld – bolig',
  '-',
  'gjeld -',
  '- gjeld',
  '""',
  '-""',
  '  « »  ',
  '"!?"',
  '"tett oppfølging',
  'tett oppfølging"',
  'ungdom «tett opp',
  'skjerm på 12" og 14"',
  '2020-2022',
  'ORGANISERING',
  '*:~^()[]{}\\+',
])('no sign: %s', (query) => {
  expect(say(query)).toBeUndefined();
});

test('of an excluded phrase that is not finished nothing is searched for', () => {
  expect(say('gjeld -"fast bo')).toBe('gjeld');
  expect(say('gjeld -«fast bo')).toBe('gjeld');
});

test.each([
  ['ungdom -bolig gjeld', ['ungdom gjeld']],
  ['-bolig', ['']],
  ['-bolig ungdom -"egen bolig"', ['ungdom -"egen bolig"', '-bolig ungdom']],
  ['ungdom NOT bolig', ['ungdom']],
])('what is excluded can be taken in again: %s', (query, queries) => {
  expect(readSigns(query)?.excluded.map((one) => one.query)).toEqual(queries);
});

test.each([
  ['ungdom uten bolig', 'bolig', 'ungdom -bolig'],
  ['Ikke bolig ungdom', 'bolig', '-bolig ungdom'],
  ['unge utan bustad', 'bustad', 'unge -bustad'],
  ['UNGDOM UTEN BOLIG', 'BOLIG', 'UNGDOM -BOLIG'],
  ['unge ikkje IPS-veileder', 'IPS-veileder', 'unge -IPS-veileder'],
  ['unge uten "egen bolig" her', 'egen bolig', 'unge -"egen bolig" her'],
  ['unge uten «egen bolig»', 'egen bolig', 'unge -"egen bolig"'],
])('what stands behind uten or ikke can be excluded: %s', (query, text, rewritten) => {
  expect(offersIn(query)).toEqual([{ text, query: rewritten }]);
  expect(readSigns(rewritten)?.excluded.map((one) => one.text)).toEqual([text]);
});

test.each(['uten', 'ungdom uten', '"unge uten bolig"', 'utenfor bolig', 'gjeld IKKE bolig'])(
  'nothing to exclude: %s',
  (query) => {
    expect(offersIn(query)).toEqual([]);
  },
);

test('whatever is typed, no word is read twice and nothing is read that is no word', () => {
  const random = seededRandom(7);
  const pieces = ['"', '«', '»', '“', '-', '–', ' ', 'OR', 'AND', 'NOT', 'a', '§', '18', '(', ','];
  const count = (text: string) => text.match(/a/g)?.length ?? 0;
  for (let number = 0; number < 20_000; number++) {
    const query = Array.from(
      { length: 10 },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join('');
    const { sides = [], excluded = [] } = readSigns(query) ?? {};
    const read = [...sides.flatMap((side) => side.pieces), ...excluded].map(({ text }) => text);
    for (const text of read) expect(text, query).toMatch(/[aA-Z§\d]/);
    expect(count(read.join(' ')), query).toBeLessThanOrEqual(count(query));
  }
});
