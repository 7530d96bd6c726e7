import { expect, test } from 'vitest';
import type { NamedPart } from '../../query/named/part.ts';
import { sayRead } from './read-notices.ts';

const labels: Record<string, string> = {
  vestland: 'Vestland',
  viken: 'Viken (til 2023)',
  troms: 'Troms',
  nordland: 'Nordland',
  trysil: 'Trysil',
  'nav-trysil': 'NAV Trysil',
  27: '§ 27 Midlertidig botilbud',
  ungdom: 'Ungdom',
};
const say = (...parts: [text: string, param: string, ...values: string[]][]) =>
  sayRead(
    parts.map(([text, param, ...values]): NamedPart => ({ text, param, values })),
    (_, value) => labels[value] ?? value,
  );

test.each([
  ['«§ 27» er lest som paragraf', say(['§ 27', 'paragraf', '27'])],
  ['«§§ 17–20» er lest som paragrafer', say(['§§ 17–20', 'paragraf', '17', '18'])],
  ['«vestland» er lest som fylke', say(['vestland', 'fylke', 'vestland'])],
  ['«Viken» er lest som fylke', say(['Viken', 'fylke', 'viken'])],
  ['«Hordaland» er lest som fylket Vestland', say(['Hordaland', 'fylke', 'vestland'])],
  [
    '«Nord-Norge» er lest som fylkene Nordland og Troms',
    say(['Nord-Norge', 'fylke', 'nordland', 'troms']),
  ],
  ['«Trysil kommune» er lest som kommune', say(['Trysil kommune', 'kommune', 'trysil'])],
  ['«3421» er lest som kommunen Trysil', say(['3421', 'kommune', 'trysil'])],
  ['«nav trysil» er lest som NAV-kontor', say(['nav trysil', 'kontor', 'nav-trysil'])],
  ['«u22-067» er lest som referanse', say(['u22-067', 'ref', 'u22-067'])],
  ['«u22 67» er lest som prosjektet u22-067', say(['u22 67', 'ref', 'u22-067'])],
  ['«ungd» er lest som filteret Ungdom', say(['ungd', 'malgruppe', 'ungdom'])],
  [
    '«§ 17» og «§ 18» er lest som paragraf og «Vestland» som fylke',
    say(['§ 17', 'paragraf', '17'], ['§ 18', 'paragraf', '18'], ['Vestland', 'fylke', 'vestland']),
  ],
])('%s', (said, sentence) => {
  expect(sentence).toBe(said);
});
