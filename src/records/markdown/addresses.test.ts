import { expect, test } from 'vitest';
import { addressProblem, isHttps } from './addresses.ts';

test.each([
  'https://lovdata.no/lov/2009-12-18-131/§17',
  'HTTPS://nav.no',
  'https://nav.no:8443/a?b=c#d',
  'mailto:post@example.org',
  '/om/',
  '/sok/?q=gjeld#topp',
  '#resultater',
  './vedlegg/',
  '../annet/',
])('%j may be linked to', (address) => {
  expect(addressProblem(address)).toBeUndefined();
});

test.each([
  ['http://nav.no/a', 'is not encrypted; write https://nav.no/a'],
  ['//nav.no/a', 'leaves its beginning out; write https://nav.no/a'],
  ['', 'has no address'],
  ['lovdata.no/lov', 'is no address that begins as one'],
  ['?q=gjeld', 'is no address that begins as one'],
  ['javascript:alert(1)', 'begins with javascript:, which no page may link to'],
  ['JaVaScRiPt:alert(1)', 'begins with javascript:'],
  ['data:text/html,x', 'begins with data:'],
  ['vbscript:x', 'begins with vbscript:'],
  ['file:///etc/passwd', 'begins with file:'],
  ['blob:https://nav.no/x', 'begins with blob:'],
  ['tel:22222222', 'begins with tel:'],
  ['ftp://nav.no', 'begins with ftp:'],
  ['view-source:https://nav.no', 'begins with view-source:'],
  ['java\nscript:alert(1)', 'has a blank, a control character or a backslash'],
  ['\u0001javascript:alert(1)', 'has a blank, a control character or a backslash'],
  [' javascript:alert(1)', 'has a blank, a control character or a backslash'],
  ['java\u200Bscript:alert(1)', 'has a blank, a control character or a backslash'],
  ['\\\\nav.no', 'has a blank, a control character or a backslash'],
  ['/\\nav.no', 'has a blank, a control character or a backslash'],
  ['/\t/nav.no', 'has a blank, a control character or a backslash'],
  ['https:nav.no', 'is no full address'],
  ['https:/nav.no', 'is no full address'],
  ['https:///nav.no', 'is no full address'],
  ['https://', 'is no full address'],
  ['https://nav.no@example.org/', 'is no full address'],
  ['https://a:b@example.org/', 'is no full address'],
  ['https://[x]/', 'is no full address'],
])('%j may not', (address, message) => {
  expect(addressProblem(address)).toContain(message);
});

test('a page elsewhere', () => {
  expect(['https://nav.no', 'https://nav.no/§17'].every(isHttps)).toBe(true);
  expect(['/om/', '#a', 'mailto:a@b.no', 'http://nav.no', '//nav.no'].some(isHttps)).toBe(false);
});
