import { sectionKeys } from '../../sections.ts';
import type { ProjectRecord } from '../schemas/project.ts';
import { type Figure, figuresOf } from './figures.ts';

/** A sentence or an item of a list in a record, with the numbers in it. */
export interface Statement {
  field: string;
  text: string;
  /** The line that an item of a list belongs to. */
  lead: string;
  figures: Figure[];
  previous: Pick<Statement, 'text' | 'figures'>;
}

/** All that a record says in words, sentence by sentence. */
export const statementsOf = (record: ProjectRecord): Statement[] =>
  textsOf(record).flatMap(({ field, text }) => {
    let lead = '';
    return blocksOf(text).flatMap((block) => {
      const marker = /^(?:[-*]|\d+\.)\s+/.exec(block)?.[0] ?? '';
      const isItem = marker !== '' || block.startsWith('|');
      const sentences = block.slice(marker.length).split(between);
      if (!isItem) lead = /[.!?]$/.test(block) ? '' : (sentences.at(-1) ?? '');
      let previous: Statement['previous'] = { text: '', figures: [] };
      return sentences.map((sentence) => {
        const figures = figuresOf(sentence);
        const statement = { field, text: sentence, lead: isItem ? lead : '', figures, previous };
        previous = statement;
        return statement;
      });
    });
  });

/** Paragraphs, items of lists and rows of tables, each on one line. */
const blocksOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\uFF10-\uFF19\u2460-\u2468\u{1D7CE}-\u{1D7FF}]/gu, (digit) =>
      digit.normalize('NFKC'),
    )
    // Emphasis; the asterisk of a list has blanks on both sides.
    .replace(/(?<=\S)[*_~`]+|[*_~`]+(?=\S)/g, '')
    .replace(/\n(?=\s*(?:[-*|]|\d+\.\s))/g, '\n\n')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');

/** Between two sentences; not after the point of a date or of an abbreviation. */
const between =
  /(?<=[\p{L})»%][.!?])(?<!(?<!\p{L})(?:ca|nr|kl|bl|eks|jf|pr|ev)\.)\s+(?=[\p{Lu}\d«])|(?<=\d[.!?])\s+(?=\p{Lu})/u;

/** The part of a statement that a number belongs to: up to the comma or `og` beside the numbers around it. */
export function clauseOf({ text, figures }: Statement, figure: Figure): string {
  const position = figures.indexOf(figure);
  const borderBefore = (index: number) => {
    const [previous, own] = [figures[index - 1], figures[index]];
    if (!own) return text.length;
    if (!previous) return 0;
    const from = previous.start + previous.text.length;
    const gap = [
      ...text.slice(from, own.start).matchAll(/[,;:]|(?<!\p{L})(?:og|men|mens)(?!\p{L})/gu),
    ];
    const last = gap.at(-1);
    return last ? from + last.index : undefined;
  };
  let from = position;
  while (from > 0 && borderBefore(from) === undefined) from--;
  let to = position + 1;
  while (to < figures.length && borderBefore(to) === undefined) to++;
  return text.slice(borderBefore(from), borderBefore(to));
}

function textsOf(record: ProjectRecord): { field: string; text: string }[] {
  const { title, summary, asks, continuation, sections, outcomes, gaps } = record;
  return [
    { field: 'title', text: title },
    { field: 'summary', text: summary },
    ...asks.map((text, index) => ({ field: `asks.${index}`, text })),
    { field: 'continuation.how', text: continuation.how ?? '' },
    ...sectionKeys.map((key) => ({ field: `sections.${key}`, text: sections[key]?.text ?? '' })),
    ...outcomes.flatMap(({ label, group = '' }, index) => [
      { field: `outcomes.${index}.label`, text: label },
      { field: `outcomes.${index}.group`, text: group },
    ]),
    ...gaps.map(({ note }, index) => ({ field: `gaps.${index}.note`, text: note ?? '' })),
  ];
}
