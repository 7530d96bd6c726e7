import { formatList } from '../../../norwegian/format.ts';
import { sections } from '../../../sections.ts';
import { readTag } from '../../format/tokens.ts';
import type { Answer } from '../../query/answer.ts';
import type { Explanation } from '../../query/explain/excerpt.ts';
import type { Reason } from '../../query/explain/reasons.ts';

/** Places in a project as a sentence names them. */
const names = new Map<string, string>([
  ...sections.map(({ slug, heading }): [string, string] => [slug, `«${heading}»`]),
  ['tittel', 'tittelen'],
  ['sammendrag', 'sammendraget'],
]);

/** A value that a project carries, with what it is called: `metode`, `Kurs`. */
export interface Carried {
  kind: string;
  label: string;
}

/** What the texts of a project do not tell. */
export interface Beyond {
  /** The value that a tag stands for, by the letter of its facet and its id. */
  tagged: (sign: string, id: string) => Carried | undefined;
  /** Values and places that the project carries. */
  carried: () => readonly Carried[];
  /** Indexes of the concepts that a text matches. */
  conceptsIn: (text: string) => number[];
}

/** Why a project was found, in words: how it matches each concept of the query; of one that lies near first what it lacks. */
export function reasonsFor(
  answer: Answer,
  doc: number,
  explanation: Explanation,
  beyond: Beyond,
): string {
  const { concepts, matches, near, signs } = answer;
  if (concepts.length === 0) return '';
  const lacking = concepts.flatMap(({ text }, index) =>
    matches(doc, index) || signs?.asks(doc, index) === false ? [] : [`«${text}»`],
  );
  const told = new Map<number, string>();
  for (const reason of explanation.reasons)
    for (const concept of reason.concepts) told.set(concept, sayReason(reason, answer));
  for (const concept of concepts.keys())
    if (matches(doc, concept) && !told.has(concept))
      told.set(concept, sayBeyond(concept, answer, doc, explanation, beyond));
  const reasons = [...new Set([...told].sort(([a], [b]) => a - b).map(([, text]) => text))];
  if (near.includes(doc))
    return `Mangler ${formatList(lacking)}${reasons.length === 0 ? '' : `. Har ${reasons.join('; ')}`}`;
  return `Treff: ${[...reasons, ...lacking.map((text) => `uten ${text}`)].join('; ')}`;
}

/** `«tett oppfølging» i tittelen`, `«hybel» for «bolig» i sammendraget`. */
function sayReason({ concepts, words, where, kind }: Reason, answer: Answer): string {
  const place = ` i ${names.get(where) ?? where}`;
  if (kind === 'word' || kind === 'phrase') return `«${words}»${place}`;
  const asked = concepts.map((concept) => answer.concepts[concept]?.text).join(' ');
  return `«${words}» for «${asked}»${place}`;
}

/** Why a project matches a concept that its texts have nothing of: a tag, an everyday phrasing, a place, a paragraph. */
function sayBeyond(
  concept: number,
  { concepts, terms }: Answer,
  doc: number,
  { asks }: Explanation,
  { tagged, carried, conceptsIn }: Beyond,
): string {
  const found = terms(doc, concept);
  const [value] = found.flatMap(({ key }) => {
    const tag = readTag(key);
    return (tag && tagged(tag.sign, tag.id)) ?? [];
  });
  if (value) return say(value);
  const text = concepts[concept]?.text ?? '';
  if (found.some(({ kind }) => kind === 'paragraph')) return `kryss for ${text}`;
  const ask = asks.find((candidate) => candidate.concepts.includes(concept));
  if (ask) return `svarer på: «${ask.text}»`;
  const own = carried().find(({ label }) => conceptsIn(label).includes(concept));
  return own ? say(own) : `«${text}» i sted eller emneord`;
}

const say = ({ kind, label }: Carried) => `${kind}: «${label}»`;
