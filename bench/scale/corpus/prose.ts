import { type SectionKey, sectionKeys } from '../../../src/sections.ts';
import type { Random } from '../random.ts';
import type { Block, RealTexts } from './real-texts.ts';

/** Longest summary that a record may have. */
export const maxSummaryLength = 400;

/** Share of the sentences and items of a real record that a generated one takes over in number. */
const kept = 0.8;

/** Texts of sections that are built as those of one real record, from sentences and items of all. */
export function drawSections(
  real: RealTexts,
  structure: number,
  random: Random,
): { key: SectionKey; text: string }[] {
  return sectionKeys.flatMap((key) => {
    const model = real.blocks[structure]?.get(key);
    return model
      ? [{ key, text: model.map((block) => drawBlock(real, key, block, random)).join('\n\n') }]
      : [];
  });
}

function drawBlock(
  real: RealTexts,
  key: SectionKey,
  { kind, parts }: Block,
  random: Random,
): string {
  const count = Math.max(1, parts.filter(() => random.chance(kept)).length);
  const pool = real.pool(key, kind);
  const drawn = [...new Set(Array.from({ length: count }, () => random.pick(pool)))];
  return kind === 'list' ? drawn.map((item) => `- ${item}`).join('\n') : drawn.join(' ');
}

/** A summary of one or two sentences that leaves room for longer words. */
export function drawSummary({ summaries }: RealTexts, random: Random): string {
  const first = random.pick(summaries);
  const both = `${first} ${random.pick(summaries)}`;
  return both.length < maxSummaryLength - 80 ? both : first;
}
