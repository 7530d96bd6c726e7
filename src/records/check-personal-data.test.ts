import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeBirthNumber } from '../../tests/helpers/birth-numbers.ts';
import { copyFixture, fixture } from '../../tests/helpers/folders.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { formatProblem } from './problem.ts';

const record = 'projects/jobbsporet-nordvik.yaml';
const recordText = readFileSync(join(fixture('content'), record), 'utf8');
const extended = (text: string) => `${recordText}${text}\n`;
/** The line behind the record. */
const last = recordText.split('\n').length;

/** What is told of the fixture content with these files in it. */
function problems(files: Record<string, string>): string[] {
  const folder = copyFixture('content');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return checkPersonalData(folder).map(formatProblem);
}

const cure = "leave it out, or if it is nobody's, list it in not-personal.yaml with the reason";
const isName = `may hold personal data (personnavn): "Kari Nordmann"; ${cure}`;

test('the content of this repository has none', () => {
  expect(checkPersonalData('content').map(formatProblem)).toEqual([]);
});

describe('looks into', () => {
  test.each([
    ['a comment', { [record]: extended('# spurt: Kari\n#  Nordmann') }, `${record}: line ${last}`],
    [
      'a printed figure',
      { [record]: extended('printedAs: "Kari\\u00A0Nordmann"') },
      `${record}: line`,
    ],
    ['a folded text', { [record]: extended('note: >-\n  sa Kari\n  Nordmann') }, `${record}: line`],
    ['a text that is cut', { [record]: extended('note: sa #Kari Nordmann') }, `${record}: line`],
    [
      'a list',
      { 'vocabulary/partners.yaml': '- x: Kari  Nordmann\n' },
      'vocabulary/partners.yaml: l',
    ],
    ['a page', { 'pages/om.mdx': '---\n---\n\n**Kari** Nordmann' }, 'pages/om.mdx: line 4'],
    [
      'front matter',
      { 'pages/om.mdx': '---\ntitle: Kari Nordmann\n---\n' },
      'pages/om.mdx: line 2',
    ],
    ['a comment in MDX', { 'pages/om.mdx': 'a\n{/* Kari Nordmann */}' }, 'pages/om.mdx: line 2'],
    ['a file that is none', { 'projects/x.txt': '\nKari Nordmann\n' }, 'projects/x.txt: line 2'],
    ['a broken record', { [record]: '"{[\nKari Nordmann' }, `${record}: line 2`],
    ['a reason', { 'not-personal.yaml': '# Kari Nordmann\n[]' }, 'not-personal.yaml: line 1'],
  ])('%s', (_, files, place) => {
    const told = problems(files as Record<string, string>);
    expect(told).toEqual([expect.stringContaining(isName)]);
    expect(told[0]).toMatch(new RegExp(`^${place.replaceAll('.', '\\.')}`));
  });

  test('the name of a file', () => {
    expect(problems({ 'projects/ola-nordmann-nordvik.yaml': recordText })).toEqual([
      `projects/ola-nordmann-nordvik.yaml: may have personal data in its name (personnavn): "Ola Nordmann"; ${cure}`,
    ]);
  });
});

test('all are told at once, and each once for a line', () => {
  const text = '[a@nav.no](mailto:a@nav.no) Tlf. 99 88\n77 66\nKari Nordmann\nKari Nordmann\n';
  expect(problems({ 'pages/om.mdx': text })).toEqual([
    expect.stringMatching(/^pages\/om\.mdx: line 1: .*"a@nav\.no"/),
    expect.stringMatching(/^pages\/om\.mdx: line 1: .*"99 88 77 66"/),
    expect.stringMatching(/^pages\/om\.mdx: line 3: .*"Kari Nordmann"/),
    expect.stringMatching(/^pages\/om\.mdx: line 4: .*"Kari Nordmann"/),
  ]);
});

describe('the list of what may stand', () => {
  const text = extended('# med Stine Sofies\n# Stiftelse');
  const entry = '- {text: Stine Sofies Stiftelse, reason: en organisasjon}\n';

  test('lets its texts stand, wherever they are', () => {
    expect(problems({ [record]: text })).toHaveLength(1);
    expect(problems({ [record]: text, 'not-personal.yaml': entry })).toEqual([]);
  });

  test('an entry that stands nowhere is told', () => {
    expect(problems({ 'not-personal.yaml': entry })).toEqual([
      'not-personal.yaml: 0.text: lists "Stine Sofies Stiftelse", which stands nowhere in the content; remove it, or write it as it stands there',
    ]);
  });

  test('an entry is no cover for a birth number', () => {
    const number = makeBirthNumber();
    const files = {
      [record]: extended(`# ${number}`),
      'not-personal.yaml': `- {text: "${number}", reason: x}\n`,
    };
    expect(problems(files)).toEqual([
      expect.stringContaining(`${record}: line ${last}: may hold personal data (fødselsnummer)`),
      expect.stringContaining('not-personal.yaml: line 1: may hold personal data (fødselsnummer)'),
    ]);
  });

  test.each([
    ['- {text: Stine Sofies Stiftelse}', /^not-personal\.yaml: 0\.reason: is missing/],
    ['- {text: Stine Sofies Stiftelse, reason: " "}', /0\.reason: is empty/],
    ['- {text: a, reason: b, why: c}', /has the unknown key "why"/],
    ['text: a', /^not-personal\.yaml: .*expected array/],
    ['', /^not-personal\.yaml: is empty/],
  ])('%j is refused', (list, message) => {
    expect(problems({ 'not-personal.yaml': list })).toEqual([expect.stringMatching(message)]);
  });

  test('a content folder may lack it', () => {
    expect(problems({})).toEqual([]);
  });
});
