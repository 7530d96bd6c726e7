import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, type Settings, SettingsError } from './settings.ts';

/** What is told of some variables. */
function complaint(variables: Record<string, string>): string {
  try {
    readSettings(variables);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
}

test('without any there are settings for a trial on this machine', () => {
  expect(readSettings({})).toEqual({
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    outDir: resolve('dist'),
    contentDir: resolve('content'),
    port: 4321,
    owner: 'Prosjektet Erfaringsbanken',
    contact: undefined,
    repository: undefined,
  });
});

test('an empty variable counts as not set, except for the name of the target', () => {
  const { OUT_DIR, ...others } = Object.fromEntries(
    'SITE_URL BASE_PATH OUT_DIR CONTENT_DIR PORT SITE_OWNER SITE_CONTACT SITE_REPOSITORY'
      .split(' ')
      .map((name) => [name, ' ']),
  );
  expect(readSettings(others)).toEqual(readSettings({}));
  expect(complaint({ OUT_DIR: OUT_DIR ?? '' })).toBe(
    'OUT_DIR is empty; name a folder, such as dist, or leave the setting out',
  );
});

describe('is read', () => {
  test.each<[string, string, keyof Settings, unknown]>([
    ['SITE_URL', 'https://eksempel.no', 'siteUrl', 'https://eksempel.no'],
    ['SITE_URL', ' https://eksempel.no/ ', 'siteUrl', 'https://eksempel.no'],
    ['SITE_URL', 'HTTPS://Eksempel.NO:443', 'siteUrl', 'https://eksempel.no'],
    ['SITE_URL', 'http://localhost:8080', 'siteUrl', 'http://localhost:8080'],
    ['SITE_URL', 'https://bank.øyer.no', 'siteUrl', 'https://bank.xn--yer-zna.no'],
    ['SITE_URL', 'http://127.0.0.1:8080', 'siteUrl', 'http://127.0.0.1:8080'],
    ['SITE_URL', 'http://[::1]:8080', 'siteUrl', 'http://[::1]:8080'],
    ['BASE_PATH', '/', 'basePath', '/'],
    ['BASE_PATH', 'bank', 'basePath', '/bank/'],
    ['BASE_PATH', '/bank', 'basePath', '/bank/'],
    ['BASE_PATH', 'bank/', 'basePath', '/bank/'],
    ['BASE_PATH', '/a/b/', 'basePath', '/a/b/'],
    ['BASE_PATH', '/~nav/.well-known/v1.2', 'basePath', '/~nav/.well-known/v1.2/'],
    ['BASE_PATH', "/blå bær (ny)+d'or@2,/", 'basePath', "/blå bær (ny)+d'or@2,/"],
    ['BASE_PATH', 'bla\u030A', 'basePath', '/blå/'],
    ['OUT_DIR', 'ut/blå bær', 'outDir', resolve('ut/blå bær')],
    ['OUT_DIR', '/srv/site/', 'outDir', resolve('/srv/site')],
    ['OUT_DIR', '~site', 'outDir', resolve('~site')],
    ['CONTENT_DIR', '../innhold', 'contentDir', resolve('../innhold')],
    ['PORT', '0', 'port', 0],
    ['PORT', ' 8080\r', 'port', 8080],
    ['PORT', '65535', 'port', 65535],
    ['SITE_OWNER', ' Nav Eksempel & sønner ', 'owner', 'Nav Eksempel & sønner'],
    ['SITE_CONTACT', 'post+bank@nav-eksempel.no', 'contact', 'post+bank@nav-eksempel.no'],
    ['SITE_CONTACT', 'Åse@øyer.no', 'contact', 'Åse@øyer.no'],
    ['SITE_REPOSITORY', 'https://eksempel.no/a/b', 'repository', 'https://eksempel.no/a/b'],
  ])('%s=%s', (name, text, key, value) => {
    expect(readSettings({ [name]: text })[key]).toBe(value);
  });
});

describe('is refused with the name of the setting and a right value', () => {
  test.each([
    [
      'SITE_URL',
      'eksempel.no',
      /lacks https:\/\/ in front; write SITE_URL=https:\/\/eksempel\.no$/,
    ],
    ['SITE_URL', 'localhost:80', /lacks https:\/\/ .* SITE_URL=https:\/\/localhost:80$/],
    ['SITE_URL', 'ftp://eksempel.no', /no web address; write .*SITE_URL=https:\/\/eksempel\.no$/],
    ['SITE_URL', 'https:eksempel.no', /no web address/],
    ['SITE_URL', 'https:///eksempel.no', /no web address/],
    ['SITE_URL', 'https://a b', /no web address/],
    ['SITE_URL', 'https://a:99999', /no web address/],
    ['SITE_URL', 'null', /lacks https/],
    ['SITE_URL', 'https://a.no/bank', /path .* SITE_URL=https:\/\/a\.no and BASE_PATH=\/bank\/$/],
    ['SITE_URL', 'https://a.no/%C3%B8/b/', /BASE_PATH=\/ø\/b\/$/],
    ['SITE_URL', 'https://a.no\\b', /BASE_PATH=\/b\/$/],
    ['SITE_URL', 'https://a.no//', /goes on behind the host; write SITE_URL=https:\/\/a\.no$/],
    ['SITE_URL', 'https://a.no?', /goes on behind the host/],
    ['SITE_URL', 'https://a.no/#b', /goes on behind the host/],
    ['SITE_URL', 'https://"a.no', /no web address/],
    ['SITE_URL', 'https://*.a.no', /no web address/],
    ['SITE_URL', 'https://a..no', /no web address/],
    ['SITE_URL', 'https://$HOST', /no web address/],
    ['SITE_URL', 'https://-a.no', /no web address/],
    ['SITE_URL', 'https://1', /no web address/],
    ['SITE_URL', '""', /no web address/],
    ['SITE_URL', 'https://kari:x@a.no', /names a user; write SITE_URL=https:\/\/a\.no$/],
    ['BASE_PATH', '//x/', /slashes in a row; write BASE_PATH=\/x\/$/],
    ['BASE_PATH', '/a//b', /slashes in a row; write BASE_PATH=\/a\/b\/$/],
    ['BASE_PATH', '//', /slashes in a row; write BASE_PATH=\/$/],
    ['BASE_PATH', 'https://a.no/x/', /whole address; .*SITE_URL .* BASE_PATH=/],
    ['BASE_PATH', 'C:/Program Files/Git/x', /Git Bash .* BASE_PATH=x\/$/],
    ['BASE_PATH', '/x?y', /no part of a path; .* BASE_PATH=\/erfaringsbanken\/$/],
    ['BASE_PATH', '/x#y', /no part of a path/],
    ['BASE_PATH', '/%C3%B8/', /as it is read/],
    ['BASE_PATH', '\\x', /no part of a path/],
    ['BASE_PATH', '/a&b/', /no part of a path/],
    ['BASE_PATH', "/a$'b/", /no part of a path/],
    ['BASE_PATH', '/a\u200Bb/', /no part of a path/],
    ['BASE_PATH', '/../x', /"\." or "\.\."/],
    ['BASE_PATH', './x', /"\." or "\.\."/],
    ['OUT_DIR', '', /^OUT_DIR is empty; name a folder, such as dist/],
    ['OUT_DIR', '~/site', /only a shell would read/],
    ['OUT_DIR', 'dist\r', /cannot be seen; name a folder, such as dist/],
    ['OUT_DIR', 'file:///srv/site', /is an address/],
    ['CONTENT_DIR', 'a\0b', /cannot be seen; name a folder, such as content/],
    ['PORT', 'abc', /is no port; write .*PORT=4321$/],
    ['PORT', '-1', /is no port/],
    ['PORT', '1.5', /is no port/],
    ['PORT', '65536', /is no port/],
    ['PORT', '0x50', /is no port/],
    ['SITE_OWNER', 'Nav\nEksempel', /is no name of one line .*SITE_OWNER="Nav Eksempel"$/],
    ['SITE_OWNER', 'a'.repeat(201), /at most 200/],
    ['SITE_CONTACT', 'mailto:post@nav.no', /is no e-mail .* SITE_CONTACT=post@nav\.no$/],
    ['SITE_CONTACT', 'Kari <post@nav.no>', /is no e-mail .* SITE_CONTACT=post@eksempel\.no$/],
    ['SITE_CONTACT', 'a@b.no?bcc=c@d.no', /is no e-mail/],
    ['SITE_CONTACT', 'a@b.no,c@d.no', /is no e-mail/],
    ['SITE_CONTACT', 'post@localhost', /is no e-mail/],
    ['SITE_CONTACT', '22 22 22 22', /is no e-mail/],
    ['SITE_REPOSITORY', 'git@github.com:a/b.git', /https:\/\/ .* SITE_REPOSITORY=https:\/\//],
    ['SITE_REPOSITORY', 'github.com/a/b', /begins with https/],
    ['SITE_REPOSITORY', 'javascript:alert(1)', /begins with https/],
    ['SITE_REPOSITORY', 'https://kari:token@github.com/a/b', /names no user/],
    ['SITE_REPOSITORY', 'https:github.com/a', /begins with https/],
  ])('%s=%j', (name, text, message) => {
    const told = complaint({ [name]: text });
    expect(told).toMatch(message);
    expect(told.startsWith(`${name} is `)).toBe(true);
    expect(told).not.toContain('\n');
  });
});

test('all that is wrong is told at once, and no long value in full', () => {
  const told = complaint({ SITE_URL: 'x'.repeat(5000), PORT: 'a', BASE_PATH: '//' });
  expect(told.split('\n')).toEqual([
    expect.stringMatching(/^SITE_URL is "x{80}…", which/),
    expect.stringMatching(/^BASE_PATH is/),
    expect.stringMatching(/^PORT is/),
  ]);
  expect(told.length).toBeLessThan(600);
});
