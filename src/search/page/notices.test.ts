import { expect, test } from 'vitest';
import { sayCorrection } from './notices.ts';

test.each([
  ['slip', 'vieledning', 'veiledning', 'Viser treff for «veiledning».'],
  [
    'part',
    'samtykkeblankett',
    'samtykke',
    'Ingen prosjekter nevner «samtykkeblankett». Viser treff for «samtykke», som er en del av ordet.',
  ],
  [
    'parts',
    'ungdomsbolig',
    'ungdom bolig',
    'Ingen prosjekter nevner «ungdomsbolig». Viser treff for «ungdom bolig», som ordet er satt sammen av.',
  ],
] as const)('a %s is told as one', (kind, typed, used, said) => {
  expect(sayCorrection({ typed, used, kind })).toBe(said);
});
