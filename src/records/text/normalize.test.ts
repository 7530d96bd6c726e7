import { expect, test } from 'vitest';
import { isBlank } from './blank.ts';
import { decodeUtf8 } from './decode.ts';
import { normalizeText } from './normalize.ts';

test.each([
  ['gjelds\u00ADråd\u00ADgivning', 'gjeldsrådgivning'],
  ['gjelds\u200Brådgivning', 'gjeldsrådgivning'],
  ['gjelds\u200C\u200D\u2060\uFEFFrådgivning', 'gjeldsrådgivning'],
  [
    'ﬂyktninger, oﬃsiell, diﬀus, aﬄuent, ﬁn, ﬅ, ﬆ',
    'flyktninger, offisiell, diffus, affluent, fin, st, st',
  ],
  ['A\u030Ase O\u0308st', 'Åse Öst'],
  ['a\u00AD\u030A', 'å'],
  ['\u212B', 'Å'],
  ['10 m², ½ år, 12\u00A0000 …, ™', '10 m², ½ år, 12\u00A0000 …, ™'],
  ['👩\u200D👧 ❤️\u200D🔥 👩🏽\u200D🔧', '👩\u200D👧 ❤️\u200D🔥 👩🏽\u200D🔧'],
  ['ord\u200D😀', 'ord😀'],
])('%j is %j', (text, normal) => {
  expect(normalizeText(text)).toBe(normal);
  expect(normalizeText(normal)).toBe(normal);
});

test.each(['', ' \t\n\u00A0', '\u200B\u2060', '\u00AD', '\u3164', '\u2800', '\uFE0F'])(
  'nothing is seen of %j',
  (text) => {
    expect(isBlank(text)).toBe(true);
    expect(isBlank(`${text}–`)).toBe(false);
  },
);

test.each<[string, Uint8Array, string | undefined]>([
  ['UTF-8', Buffer.from('Blåbær'), 'Blåbær'],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFBlåbær'), 'Blåbær'],
  ['nothing', Uint8Array.of(), ''],
  ['Latin-1', Buffer.from('Blåbær', 'latin1'), undefined],
  ['UTF-16 with a byte order mark', Buffer.from('\uFEFFBlåbær', 'utf16le'), undefined],
  ['UTF-16 without one', Buffer.from('Kort tekst', 'utf16le'), undefined],
  ['UTF-16, the other way round', Buffer.from('Kort', 'utf16le').swap16(), undefined],
])('%s', (_, bytes, text) => {
  expect(decodeUtf8(bytes)).toBe(text);
});
