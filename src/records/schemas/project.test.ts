import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeProject, makeWithheld } from '../../../tests/helpers/records.ts';
import { type ProjectRecord, projectSchema } from './project.ts';

const { id: _, ...record } = makeProject();

const withheld = makeWithheld();

/** Messages about the record after changes. */
const problems = (changes: object) =>
  projectSchema
    .safeParse({ ...record, ...changes })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('the fixture record is sound', () => {
  expect(problems({})).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['an unknown key', { tittel: 'x' }, /tittel/],
  [
    'an unknown section',
    { sections: { summary: record.sections.results } },
    /^sections: .*summary/,
  ],
  [
    'an unknown key in a section',
    { sections: { results: { ...record.sections.results, note: 'x' } } },
    /^sections\.results: .*note/,
  ],
  [
    'an unknown key in an outcome',
    { outcomes: [{ ...record.outcomes[0], unti: 'barn' }] },
    /^outcomes\.0: .*unti/,
  ],
  [
    'a section without citations',
    { sections: { results: { text: 'x', lines: [] } } },
    /^sections\.results\.lines: needs at least one/,
  ],
  ['text of blanks alone', { title: '  ' }, /^title: is empty; write the text/],
  [
    'text that is too long',
    { summary: 'x'.repeat(401) },
    /^summary: is longer than 400 characters/,
  ],
  ['a value given twice', { partners: ['a', 'a'] }, /^partners: lists a twice; keep one/],
  ['six methods', { methods: [...'abcdef'] }, /^methods: has more than five/],
  [
    'a date in another order',
    { period: { from: '31.12.2022', lines: ['u22:1'] } },
    /^period\.from: is not a date; write/,
  ],
  ['a period without dates', { period: { lines: ['u22:1'] } }, /^period: has neither from nor to/],
  [
    'a contradiction without a note',
    { gaps: [{ field: 'title', kind: 'contradiction' }] },
    /^gaps\.0: is a contradiction without/,
  ],
  [
    'a negative count',
    { outcomes: [{ ...record.outcomes[0], value: -1 }] },
    /^outcomes\.0\.value: is negative/,
  ],
  [
    'a small number on a confidential topic',
    { outcomes: [{ ...record.outcomes[0], topic: 'housing', value: 4 }] },
    /^outcomes\.0\.value: is a count from 1 to 4 \(4 personer\) on the topic housing; write withheld: true/,
  ],
  [
    'a percentage that is a small number on a confidential topic',
    { outcomes: [{ ...record.outcomes[0], topic: 'other', unit: 'prosent', value: 10, of: 20 }] },
    /^outcomes\.0\.value: is 10 prosent, which of 20 is a count from 1 to 4/,
  ],
  [
    'a number that is withheld and told',
    { outcomes: [{ ...record.outcomes[0], withheld: true }] },
    /^outcomes\.0\.value: stands beside withheld; remove it/,
  ],
  [
    'a withheld number as the source prints it',
    { outcomes: [{ ...withheld, printedAs: 'den siste' }] },
    /^outcomes\.0\.printedAs: would tell the number that is withheld; remove it/,
  ],
  [
    'neither a number nor that it is withheld',
    { outcomes: [{ ...withheld, withheld: undefined }] },
    /^outcomes\.0\.value: is missing; give it as number, or write withheld: true/,
  ],
  [
    'a number that is not withheld',
    { outcomes: [{ ...withheld, withheld: false }] },
    /^outcomes\.0\.withheld: .*expected true/,
  ],
  [
    'why a number is withheld',
    { outcomes: [{ ...withheld, reason: 'small' }] },
    /^outcomes\.0: .*reason/,
  ],
  ['no source', { sources: [] }, /^sources: names no source/],
  ['a ref with capitals', { ref: 'U22-1' }, /^ref: is not a ref; write/],
  ['a ref that is a device of Windows', { ref: 'nul' }, /^ref: is a name that Windows keeps/],
  ['text that nobody sees', { title: '\u200B\u3164' }, /^title: is empty; write the text/],
  [
    'a paragraph given twice',
    { paragraphs: ['17', '17'] },
    /^paragraphs: lists 17 twice; keep one/,
  ],
  [
    'a day that does not exist',
    { period: { to: '2023-02-29', lines: ['u22:1'] } },
    /^period\.to: is a day that does not exist; that month has 28 days/,
  ],
  [
    'a period that ends before it begins',
    { period: { from: '2023', to: '2022-12', lines: ['u22:1'] } },
    /^period: ends before it begins; correct from or to/,
  ],
  [
    'a part greater than its whole',
    { outcomes: [{ ...record.outcomes[0], value: 24 }] },
    /^outcomes\.0\.value: is 24 of 23, a part greater than the whole/,
  ],
  [
    'a link that a page may not have',
    { sections: { results: { text: '[a](data:x)', lines: ['u22:1'] } } },
    /^sections\.results\.text: has a link to "data:x" that begins with data:/,
  ],
])('refuses %s', (_, changes, message) => {
  expect(problems(changes)).toEqual([expect.stringMatching(message)]);
});

describe('parsing what has been parsed changes nothing', () => {
  const names = readdirSync('content/projects');

  test('there are records', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  test.each(names)('%s', (name) => {
    const once: ProjectRecord = projectSchema.parse(
      parse(readFileSync(`content/projects/${name}`, 'utf8')),
    );
    expect(projectSchema.parse(once)).toEqual(once);
  });
});

test('parsing again changes nothing of what a text was made of', () => {
  const once = projectSchema.parse({ ...record, title: ' Jobb\u00A0sporet ', summary: 'a\n\n b ' });
  expect(once.title).toBe('Jobb\u00A0sporet');
  expect(projectSchema.parse(once)).toEqual(once);
});
