import { expect, test } from 'vitest';
import { errorMessage, mailLink } from './report-error.ts';

const reported = {
  title: 'Kurs & kaffe: 50 % + «æøå»?',
  address: 'https://eksempel.no/p/u22-067/',
  ref: 'u22-067',
  fields: ['Tittel', 'Resultater'],
};

test('the message names the ref, the address and the fields', () => {
  const { subject, text } = errorMessage(reported);
  expect(subject).toBe('Feil i Erfaringsbanken: u22-067');
  expect(text.split('\n')).toEqual([
    'Feil i Erfaringsbanken: Kurs & kaffe: 50 % + «æøå»?',
    'Referanse: u22-067',
    'Adresse: https://eksempel.no/p/u22-067/',
    'Felt (stryk det som ikke passer): Tittel, Resultater',
    'Dette er feil: ',
    'Slik bør det stå: ',
  ]);
});

test('what is not known is asked for', () => {
  const { subject, text } = errorMessage({});
  expect(subject).toBe('Feil i Erfaringsbanken');
  expect(text.split('\n')).toEqual([
    'Feil i Erfaringsbanken',
    'Referanse, som står nederst på prosjektsiden: ',
    'Adresse: ',
    'Felt: ',
    'Dette er feil: ',
    'Slik bør det stå: ',
  ]);
});

test('a mail program gets the same text', () => {
  const message = errorMessage(reported);
  const link = new URL(mailLink('post@eksempel.no', message));
  expect(link.pathname).toBe('post@eksempel.no');
  expect(link.search).not.toMatch(/[ +]/);
  expect(link.searchParams.get('subject')).toBe(message.subject);
  expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(message.text);
});
