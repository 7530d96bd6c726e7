import type { Project } from '../../../src/records/read-content.ts';
import type { Office, Term, Vocabulary } from '../../../src/records/schemas/vocabulary.ts';
import { sections } from '../../../src/sections.ts';

/** A record as the peers get it: the same texts and labels, nothing of how our pages show them. */
export interface PeerDocument {
  id: string;
  ref: string;
  title: string;
  summary: string;
  /** Labels to filter by, by name of the facet. */
  facets: { name: string; values: string[] }[];
  sections: { heading: string; blocks: { kind: 'paragraph' | 'list'; parts: string[] }[] }[];
}

/** Prepares the turning of records into documents for peers. */
export function createDocumentMaker(vocabulary: Vocabulary, offices: () => readonly Office[]) {
  const labels = (terms: readonly Term[]) => new Map(terms.map(({ id, label }) => [id, label.nb]));
  const lists = (
    [
      ['Målgruppe', 'target-groups', 'targetGroups'],
      ['Metode', 'methods', 'methods'],
      ['Paragraf', 'paragraphs', 'paragraphs'],
      ['Hindring', 'obstacles', 'obstacles'],
      ['Suksessfaktor', 'success-factors', 'successFactors'],
      ['Samarbeidspartner', 'partners', 'partners'],
    ] as const
  ).map(([name, list, field]) => ({ name, field, known: labels(vocabulary[list]) }));
  const counties = labels(vocabulary.counties);

  return (project: Project): PeerDocument => {
    const office = offices().find(({ id }) => id === project.office);
    return {
      id: project.id,
      ref: project.ref,
      title: project.title,
      summary: project.summary,
      facets: [
        ...lists.map(({ name, field, known }) => ({
          name,
          values: project[field].map((id) => known.get(id) ?? id),
        })),
        { name: 'Fylke', values: [counties.get(office?.countyReported ?? '') ?? 'Hele landet'] },
        { name: 'Kontor', values: [office?.label.nb ?? project.office] },
      ],
      sections: sections.flatMap(({ key, heading }) => {
        const text = project.sections[key]?.text;
        if (text === undefined) return [];
        const outcomes =
          key === 'results'
            ? project.outcomes.map(({ label, value, unit }) =>
                value === undefined ? `${label}: vises ikke` : `${label}: ${value} ${unit}`,
              )
            : [];
        return [
          {
            heading,
            blocks: [
              ...blocksOf(text),
              ...(outcomes.length > 0 ? [{ kind: 'list' as const, parts: outcomes }] : []),
            ],
          },
        ];
      }),
    };
  };
}

const blocksOf = (text: string) =>
  text
    .split('\n\n')
    .map((block) =>
      block.startsWith('- ')
        ? { kind: 'list' as const, parts: block.split('\n').map((line) => line.replace(/^- /, '')) }
        : { kind: 'paragraph' as const, parts: [block] },
    );

/** All words of a document as one text. */
export const textOf = ({ summary, facets, sections: parts }: PeerDocument): string =>
  [
    summary,
    ...facets.flatMap(({ values }) => values),
    ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap((block) => block.parts)]),
  ].join('\n');

/** A document as Markdown with front matter, as Starlight reads it. */
export function toMarkdown({ title, summary, facets, sections: parts }: PeerDocument): string {
  const facts = facets.map(({ name, values }) => `- ${name}: ${values.join(', ')}`).join('\n');
  const body = parts
    .map(({ heading, blocks }) => `## ${heading}\n\n${blocks.map(markdownOf).join('\n\n')}`)
    .join('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${summary}\n\n${facts}\n\n${body}\n`;
}

const markdownOf = ({ kind, parts }: { kind: string; parts: string[] }) =>
  kind === 'list' ? parts.map((part) => `- ${part}`).join('\n') : parts.join(' ');

/** A document as a plain HTML page that Pagefind indexes, with a filter for each facet. */
export function toHtml({ title, summary, facets, sections: parts, ref }: PeerDocument): string {
  const facts = facets
    .map(
      ({ name, values }) =>
        `<li>${name}: ${values.map((value) => `<span data-pagefind-filter="${name}">${escapeHtml(value)}</span>`).join(', ')}</li>`,
    )
    .join('');
  const body = parts
    .map(({ heading, blocks }) => `<h2>${heading}</h2>${blocks.map(htmlOf).join('')}`)
    .join('\n');
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/page.css"></head>
<body><main data-pagefind-body data-pagefind-meta="ref:${ref}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p><ul>${facts}</ul>
${body}
</main></body>
</html>
`;
}

const htmlOf = ({ kind, parts }: { kind: string; parts: string[] }) =>
  kind === 'list'
    ? `<ul>${parts.map((part) => `<li>${escapeHtml(part)}</li>`).join('')}</ul>`
    : `<p>${escapeHtml(parts.join(' '))}</p>`;

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
