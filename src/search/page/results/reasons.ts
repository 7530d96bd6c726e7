import { formatList } from '../../../norwegian/format.ts';
import { sections } from '../../../sections.ts';
import type { Answer } from '../../query/answer.ts';
import type { Explanation } from '../../query/explain/excerpt.ts';

/** Places in a project as a sentence names them. */
const names = new Map<string, string>([
  ...sections.map(({ slug, heading }): [string, string] => [slug, `«${heading}»`]),
  ['tittel', 'tittelen'],
  ['sammendrag', 'sammendraget'],
]);

/** Why a project was found, in words: how it matches each concept of the query; of one that lies near first what it lacks. */
export function reasonsFor(
  { concepts, matches, near, signs }: Answer,
  doc: number,
  { reasons }: Explanation,
): string {
  const lacking = concepts.flatMap(({ text }, index) =>
    matches(doc, index) || signs?.asks(doc, index) === false ? [] : [`«${text}»`],
  );
  const told = concepts.flatMap(({ text }, index) => {
    if (!matches(doc, index)) return [];
    const reason = reasons.find(({ concept }) => concept === index);
    if (!reason) return [`«${text}» i emneord, sted eller paragraf`];
    const where = names.get(reason.where) ?? reason.where;
    return [
      reason.synonym ? `«${reason.word}» for «${text}» i ${where}` : `«${reason.word}» i ${where}`,
    ];
  });
  if (concepts.length === 0) return '';
  if (near.includes(doc))
    return `Mangler ${formatList(lacking)}${told.length === 0 ? '' : `. Har ${told.join('; ')}`}`;
  return `Treff: ${[...told, ...lacking.map((text) => `uten ${text}`)].join('; ')}`;
}
