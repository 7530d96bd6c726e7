import { type Project, readContent } from '../../../src/records/read-content.ts';
import type { Vocabulary } from '../../../src/records/schemas/vocabulary.ts';
import { type SectionKey, sectionKeys } from '../../../src/sections.ts';
import { wordsIn } from './word-growth.ts';

/** A paragraph of sentences or a list of items. */
export interface Block {
  kind: 'paragraph' | 'list';
  parts: string[];
}

/** What the generator draws from: the real records, taken apart. */
export interface RealTexts {
  projects: Project[];
  vocabulary: Vocabulary;
  /** Blocks of each section of each project, in the order of `projects`. */
  blocks: Map<SectionKey, Block[]>[];
  /** Sentences and items by section and kind. */
  pool: (key: SectionKey, kind: Block['kind']) => readonly string[];
  /** Sentences of summaries. */
  summaries: string[];
}

/** Reads the real records and takes their texts apart. */
export function readRealTexts(folder: string): RealTexts {
  const { projects, vocabulary, problems } = readContent(folder);
  if (problems.length > 0) throw new Error(`${folder} has problems; run npm run check`);
  const pools = new Map<string, string[]>();
  const blocks = projects.map(({ sections }) => {
    const bySection = new Map<SectionKey, Block[]>();
    for (const key of sectionKeys) {
      const text = sections[key]?.text;
      if (text === undefined) continue;
      const parsed = blocksOf(text);
      bySection.set(key, parsed);
      for (const { kind, parts } of parsed) {
        const name = `${key} ${kind}`;
        pools.set(name, [...(pools.get(name) ?? []), ...parts]);
      }
    }
    return bySection;
  });
  return {
    projects,
    vocabulary,
    blocks,
    pool: (key, kind) => pools.get(`${key} ${kind}`) ?? [],
    summaries: projects.flatMap(({ summary }) => sentencesOf(summary)),
  };
}

function blocksOf(text: string): Block[] {
  return text.split(/\n{2,}/).map((block): Block => {
    const items = block.split(/^\s*(?:-|\d+\.) /m).map((part) => part.replace(/\s+/g, ' ').trim());
    return /^\s*(?:-|\d+\.) /.test(block)
      ? { kind: 'list', parts: items.filter((item) => item !== '') }
      : { kind: 'paragraph', parts: sentencesOf(block) };
  });
}

const sentencesOf = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?]) (?=[\p{Lu}«])/u);

/** The words of the real records with their number of occurrences. */
export function countWords({ projects }: RealTexts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, summary, sections } of projects) {
    const texts = Object.values(sections).map((section) => section?.text ?? '');
    for (const word of [title, summary, ...texts].flatMap(wordsIn))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
