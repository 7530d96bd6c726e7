import { sections } from '../../sections.ts';
import type { Answer } from '../query/engine.ts';
import type { Explanation } from '../query/explain/excerpt.ts';

/** Places in a project as a sentence names them. */
const names = new Map<string, string>([
  ...sections.map(({ slug, heading }): [string, string] => [slug, `«${heading}»`]),
  ['tittel', 'tittelen'],
  ['sammendrag', 'sammendraget'],
]);

/** Why a project was found, in words: how it matches each concept of the query. */
export function reasonsFor(
  { concepts, matches }: Answer,
  doc: number,
  { reasons }: Explanation,
): string {
  const told = concepts.map(({ text }, index) => {
    if (!matches(doc, index)) return `uten «${text}»`;
    const reason = reasons.find(({ concept }) => concept === index);
    if (!reason) return `«${text}» i emneord, sted eller paragraf`;
    const where = names.get(reason.where) ?? reason.where;
    return reason.synonym
      ? `«${reason.word}» for «${text}» i ${where}`
      : `«${reason.word}» i ${where}`;
  });
  return told.length === 0 ? '' : `Treff: ${told.join('; ')}`;
}
