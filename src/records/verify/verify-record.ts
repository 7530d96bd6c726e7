import type { SectionKey } from '../../sections.ts';
import { citationsOf } from '../citations.ts';
import { personalDataIn } from '../personal-data/privacy.ts';
import type { Project } from '../read-content.ts';
import { parseCitation } from '../schemas/citation.ts';
import type { Finding } from './finding.ts';
import { figuresIn, valuesIn } from './numbers.ts';
import { wrongPlurals } from './plurals.ts';
import { cited, proseOf, textsIn } from './prose.ts';
import type { SourceLine, Sources } from './sources.ts';
import { uncounted } from './uncounted.ts';
import { copiedPassages } from './wording.ts';

/** Survey question → the section that its answer feeds. */
const sectionOfColumn: Record<string, SectionKey> = {
  målgruppe: 'targetGroup',
  tiltak: 'approach',
  utvikler: 'developed',
  interesse: 'spread',
  utprøving: 'spread',
  samarbeid: 'cooperation',
  oppnådd: 'results',
  undersøkt: 'measurement',
  utfordringer: 'obstacles',
  suksess: 'successFactors',
  videreføring: 'continuation',
};

/** Letters below which a line says nothing (stray marks of the scan). */
const substantialLetters = 4;

const letterCount = (text: string) =>
  text.replace(/\[fjernet[^\]]*\]/g, '').match(/\p{L}/gu)?.length ?? 0;

/** Reads one record against its sources; `runs` holds the word runs of all sources, `allowed` what looks personal and may stand. */
export function verifyRecord(
  project: Project,
  sources: Sources,
  runs: ReadonlySet<string>,
  allowed: readonly string[] = [],
): Finding[] {
  const answer = project.sources.flatMap(({ document, row }) => sources.project(document, row));
  return [
    ...unknownLines(project, sources),
    ...unsupportedFigures(project, sources),
    ...missingSections(project, answer),
    ...uncitedLines(project, answer),
    ...copiedSentences(project, runs),
    ...personalData(project, allowed),
    ...wrongPlurals(project),
    ...uncounted(project),
  ];
}

function unknownLines(project: Project, sources: Sources): Finding[] {
  return citationsOf(project).flatMap((citation) => {
    const range = parseCitation(citation);
    const lines = range && sources.document(range.document);
    if (lines && range.to <= lines.length) return [];
    return [{ field: 'lines', message: `${citation} does not stand in the sources` }];
  });
}

function unsupportedFigures(project: Project, sources: Sources): Finding[] {
  const findings: Finding[] = [];
  for (const { field, text, lines } of proseOf(project)) {
    const values = valuesIn(cited(lines, sources));
    for (const figure of figuresIn(text))
      if (!values.has(figure.value))
        findings.push({
          field,
          message: `the figure "${figure.text}" does not stand in ${lines.join(', ')}`,
        });
  }
  project.outcomes.forEach((outcome, index) => {
    const text = cited(outcome.lines, sources);
    const values = valuesIn(text);
    const printed = outcome.printedAs !== undefined && text.includes(outcome.printedAs);
    for (const [key, value] of [
      ['value', outcome.value],
      ['from', outcome.from],
      ['to', outcome.to],
      ['of', outcome.of],
    ] as const)
      if (value !== undefined && !values.has(value) && !printed)
        findings.push({
          field: `outcomes.${index}.${key}`,
          message: `the figure ${value} ("${outcome.label}") does not stand in ${outcome.lines.join(', ')}`,
        });
  });
  return findings;
}

function missingSections(project: Project, answer: readonly SourceLine[]): Finding[] {
  const letters = new Map<SectionKey, number>();
  for (const line of answer) {
    const key = sectionOfColumn[line.column ?? ''];
    if (key) letters.set(key, (letters.get(key) ?? 0) + letterCount(line.text));
  }
  return [...letters].flatMap(([key, count]) => {
    const told =
      project.sections[key] !== undefined ||
      project.gaps.some((gap) => gap.field === key) ||
      (key === 'continuation' && project.continuation.lines !== undefined);
    return told || count < substantialLetters
      ? []
      : [
          {
            field: `sections.${key}`,
            message: 'is missing, though the source has an answer; write it or record a gap',
          },
        ];
  });
}

function uncitedLines(project: Project, answer: readonly SourceLine[]): Finding[] {
  const ranges = citationsOf(project).flatMap((citation) => parseCitation(citation) ?? []);
  const open = answer.filter(
    (line) =>
      (line.column === undefined || line.column in sectionOfColumn) &&
      letterCount(line.text) >= substantialLetters &&
      !ranges.some(
        ({ document, from, to }) =>
          document === line.document && from <= line.number && line.number <= to,
      ),
  );
  return open.length === 0
    ? []
    : [
        {
          field: 'lines',
          message: `no section cites ${open.map(({ document, number, column }) => `${document}:${number}${column ? ` (${column})` : ''}`).join(', ')}`,
        },
      ];
}

/** A title is the project's own and may stand as it is; short asks stand in a row as the source may have them. */
function copiedSentences(project: Project, runs: ReadonlySet<string>): Finding[] {
  const texts = [
    ...textsIn({ ...project, title: '' }),
    { field: 'asks', text: project.asks.join(' ') },
  ];
  return texts.flatMap(({ field, text }) =>
    copiedPassages(text, runs).map((passage) => ({
      field,
      message: `has words in a row as the source has them: "${passage}"; write it in your own words`,
    })),
  );
}

const personalData = (project: Project, allowed: readonly string[]): Finding[] =>
  textsIn(project).flatMap(({ field, text }) =>
    personalDataIn(text, allowed).map((data) => ({
      field,
      message: `may be personal data (${data.kind}): "${data.text}"`,
    })),
  );
