import { expect, test } from 'vitest';
import { fixture } from '../../../tests/helpers/folders.ts';
import { fixtureContent, makeProject, vocabulary } from '../../../tests/helpers/records.ts';
import type { Project } from '../read-content.ts';
import { openSources } from './sources.ts';
import { verifyRecord } from './verify-record.ts';
import { runsOf } from './wording.ts';

const sources = openSources(fixture('sources'), vocabulary.documents);
const runs = runsOf(sources.document('u22')?.join('\n') ?? '');

/** `field: message` of every finding on the first record after a change. */
function findings(change: (project: Project) => void): string[] {
  const project = makeProject();
  change(project);
  return verifyRecord(project, sources, runs).map(({ field, message }) => `${field}: ${message}`);
}

test('good records yield nothing', () => {
  for (const project of fixtureContent().projects)
    expect(verifyRecord(project, sources, runs)).toEqual([]);
});

const results = (project: Project, text: string) =>
  Object.assign(project.sections.results ?? {}, { text });

test.each<[string, (project: Project) => void, RegExp]>([
  [
    'a wrong figure in a section',
    (project) => results(project, 'Ni fikk jobb.'),
    /^sections\.results: the figure "Ni" does not stand in u22:17-18/,
  ],
  [
    'a figure that stands elsewhere in the source only',
    (project) => results(project, 'Leien gjaldt 14 måneder.'),
    /^sections\.results: the figure "14"/,
  ],
  [
    'a wrong figure in the summary',
    (project) => Object.assign(project, { summary: 'Hjalp 24 000.' }),
    /^summary: the figure "24 000"/,
  ],
  [
    'a wrong count',
    (project) => Object.assign(project.outcomes[0] ?? {}, { value: 9 }),
    /^outcomes\.0\.value: the figure 9 \("i arbeid"\)/,
  ],
  [
    'a wrong whole',
    (project) => Object.assign(project.outcomes[1] ?? {}, { of: 24 }),
    /^outcomes\.1\.of: the figure 24/,
  ],
  [
    'a wrong year in the continuation',
    (project) => Object.assign(project.continuation, { how: 'Videre fra 2025.' }),
    /^continuation\.how: the figure "2025"/,
  ],
  [
    'a copied sentence',
    (project) =>
      Object.assign(project.sections.approach ?? {}, {
        text: 'To veiledere møter ungdommene hver tirsdag i et verksted ved havna. De reparerer sykler og lager mat.',
      }),
    /^sections\.approach: has words in a row as the source has them: "To veiledere møter ungdommene/,
  ],
  ...(['asks', 'label', 'note', 'how'] as const).map(
    (place): [string, (project: Project) => void, RegExp] => [
      `a copied sentence in ${place}`,
      (project) => {
        const text =
          'To veiledere møter ungdommene hver tirsdag i et verksted ved havna. De reparerer sykler';
        if (place === 'asks') Object.assign(project, { asks: [text] });
        if (place === 'label') Object.assign(project.outcomes[0] ?? {}, { label: text });
        if (place === 'note') project.gaps.push({ field: 'title', kind: 'missing', note: text });
        if (place === 'how') Object.assign(project.continuation, { how: text });
      },
      new RegExp(`${place}\\S*: has words in a row`),
    ],
  ),
  [
    'short asks that stand in a row as in the source',
    (project) =>
      Object.assign(project, {
        asks: [
          'to veiledere møter ungdommene hver tirsdag',
          'i et verksted ved havna de reparerer sykler',
        ],
      }),
    /^asks: has words in a row/,
  ],
  [
    'a wrong plural',
    (project) => Object.assign(project.outcomes[0] ?? {}, { label: '2 person' }),
    /^outcomes\.0\.label: says "2 person"/,
  ],
  [
    'nobody counted',
    (project) => Object.assign(project, { outcomes: [] }),
    /^outcomes: count no participants/,
  ],
  [
    'a missing section',
    (project) => delete project.sections.obstacles,
    /^sections\.obstacles: is missing, though the source has an answer/,
  ],
  [
    'an uncited line',
    (project) => Object.assign(project.sections.approach ?? {}, { lines: ['u22:11-12'] }),
    /^lines: no section cites u22:13 \(tiltak\)$/,
  ],
  [
    'a citation after the last line',
    (project) => project.sections.results?.lines.push('u22:999'),
    /^lines: u22:999 does not stand in the sources/,
  ],
  [
    'a citation of another document',
    (project) => project.sections.results?.lines.push('u99:1'),
    /^lines: u99:1 does not stand in the sources/,
  ],
  [
    'a name in a section',
    (project) => results(project, 'Kari Nordmann fikk jobb.'),
    /^sections\.results: may be personal data \(personnavn\): "Kari Nordmann"/,
  ],
  [
    'a name in a title',
    (project) => Object.assign(project, { title: 'Sporet til Ola Nordmann' }),
    /^title: may be personal data/,
  ],
  [
    'a telephone number in a label',
    (project) => Object.assign(project.outcomes[0] ?? {}, { label: 'ring 22 22 22 22' }),
    /^outcomes\.0\.label: may be personal data/,
  ],
  [
    'an address in a gap',
    (project) => project.gaps.push({ field: 'title', kind: 'missing', note: 'kari@example.org' }),
    /^gaps\.0\.note: may be personal data/,
  ],
])('catches %s', (_, change, finding) => {
  expect(findings(change)).toContainEqual(expect.stringMatching(finding));
});

test('a recorded gap stands for a missing section', () => {
  const withGap = (project: Project) => {
    delete project.sections.obstacles;
    project.gaps.push({ field: 'obstacles', kind: 'unreadable', lines: ['u22:22'] });
  };
  expect(findings(withGap)).toEqual([]);
});

test('a figure that the scan damaged passes as it is printed', () => {
  const outcome = {
    label: 'i arbeid',
    value: 83,
    unit: 'personer',
    topic: 'work',
    lines: ['u22:17'],
  } as const;
  const add = (printedAs: string) => (project: Project) =>
    project.outcomes.push({ ...outcome, lines: [...outcome.lines], printedAs });
  expect(findings(add('&tte'))).toEqual([]);
  expect(findings(add('8E'))).toEqual([expect.stringContaining('the figure 83')]);
});

test('a document without rows is read whole', () => {
  const fromNote = (project: Project) =>
    Object.assign(project, { sources: [...project.sources, { document: 'notat-2020' }] });
  expect(findings(fromNote)).toEqual([
    expect.stringMatching(/^lines: no section cites notat-2020:1, notat-2020:3$/),
  ]);
});
