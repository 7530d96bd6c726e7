import type { QueryText, Span } from './query-text.ts';

/** What the words beside a name say of it. */
export interface Context {
  /** With these words; the preposition before them comes on top. */
  span: Span;
  /** With the preposition: what leaves the query with the name. */
  whole: Span;
  /** What the name must be of: `nav`, `kommune`, `fylke`, or an area around it. */
  kinds: ReadonlySet<Kind>;
}

export type Kind = 'nav' | 'kommune' | 'fylke' | 'area';

const municipality = 'kommun(?:e|en|er)|herad(?:et)?|suohkan|tjïelte|municipality';
const county = 'fylke(?:t|skommune|skommunen)?|county';
const office = 'nav(?:[\\s-]*kontor(?:et|a|er|ene)?)?|bydel(?:en)?';
const area =
  'omr[åa]d(?:e|et|ene|a)|region(?:en)?|distrikt(?:et)?|traktene|traktane|kommunene|omegn|omland';
const prepositions =
  'i|på|fra|frå|ved|hos|hjå|til|for|av|rundt|omkring|kring|innen|in|from|near|of';

const kindsBefore: readonly [Kind, RegExp][] = [
  ['nav', new RegExp(`(?<![\\p{L}\\d-])(?:${office})(?:\\s+(?:i|på|for)\\s+|[\\s-]+)$`, 'iu')],
  [
    'kommune',
    new RegExp(`(?<![\\p{L}\\d-])(?:${municipality}|kommunen(?:r|ummer)\\.?|knr\\.?)\\s+$`, 'iu'),
  ],
  ['fylke', new RegExp(`(?<![\\p{L}\\d-])(?:${county})\\s+$`, 'iu')],
  [
    'area',
    new RegExp(
      `(?<![\\p{L}\\d-])(?:${area}|landsdelen)\\s+(?:rundt\\s+|omkring\\s+|kring\\s+)?$`,
      'iu',
    ),
  ],
];
const kindsAfter: readonly [Kind, RegExp][] = [
  ['kommune', new RegExp(`^[\\s-]+(?:${municipality})(?![\\p{L}\\d-])`, 'iu')],
  ['fylke', new RegExp(`^[\\s-]+(?:${county})(?![\\p{L}\\d-])`, 'iu')],
  ['nav', /^[\s-]+nav(?![\p{L}\d-])/iu],
  [
    'area',
    new RegExp(
      `^(?:\\s+og\\s+(?:omegn|omland|områdene rundt)|[\\s-]+(?:${area}))(?![\\p{L}\\d-])`,
      'iu',
    ),
  ],
];
const linkBefore = new RegExp(
  `(?<![\\p{L}\\d-])(?:${prepositions})\\s+(?:hele\\s+|heile\\s+)?$`,
  'iu',
);

/** Reads the words beside a name. */
export function contextOf({ text }: QueryText, name: Span): Context {
  const kinds = new Set<Kind>();
  let { start, end } = name;
  for (const [kind, pattern] of kindsAfter) {
    const found = pattern.exec(text.slice(end));
    if (!found) continue;
    kinds.add(kind);
    end += found[0].length;
    break;
  }
  for (const [kind, pattern] of kindsBefore) {
    const found = pattern.exec(text.slice(0, start));
    if (!found) continue;
    kinds.add(kind);
    start = found.index;
    break;
  }
  const link = linkBefore.exec(text.slice(0, start));
  return { kinds, span: { start, end }, whole: { start: link?.index ?? start, end } };
}

/** A name written as one with what follows it: `Bergensområdet`, `Oslokommunen`. */
const compound = new RegExp(
  `^(.{3,}?)s?(?:(?<area>${area})|(?<kommune>${municipality})|(?<fylke>${county}))$`,
  'iu',
);

/** The name in such a word, in the spellings that it may have, and what the rest of it says. */
export function namesWithin(word: string): { names: string[]; kind: Kind } | undefined {
  const found = compound.exec(word);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const groups = found.groups ?? {};
  const kind = (['area', 'kommune', 'fylke'] as const).find((key) => groups[key] !== undefined);
  return kind && { names: [name, `${name}s`], kind };
}
