import { canonical } from '../../../norwegian/canonical.ts';
import { firstPartsOf } from '../../../norwegian/compounds.ts';
import type { LawReader } from '../../../norwegian/law/paragraphs.ts';
import { findPhrases } from '../../../norwegian/phrases.ts';
import { type TextWord, wordsOf } from '../../../norwegian/words.ts';
import type { QueryLanguage } from '../../format/language.ts';
import { readSeams } from '../../format/seams.ts';
import { formOf, isMarker, isNamedToken, namedToken } from '../../format/tokens.ts';
import { type Concept, makesHit } from '../concepts/concept.ts';

/** A place in a text that a concept of the query matches. */
export interface TextMatch {
  /** Index of the concept. */
  concept: number;
  start: number;
  end: number;
  /** Whether the text has the word itself, a part of the compound that it is, another that counts as the same, or a phrase. */
  kind: 'word' | 'part' | 'synonym' | 'phrase';
}

/** A text taken apart into words, once for all the queries that it is matched with. */
export interface ReadText {
  text: string;
  words: readonly TextWord[];
  /** Canonical form of each word. */
  forms: readonly string[];
  /** For each word where the last part of it begins, if it is a compound. */
  seams: readonly (number | undefined)[];
}

/** Takes apart a text in which the seams of compounds are marked. */
export function readText(marked: string): ReadText {
  const { text, seams } = readSeams(marked);
  const words = wordsOf(text);
  let next = 0;
  return {
    text,
    words,
    forms: words.map((word) => canonical(word.text)),
    seams: words.map(({ end }) => ((seams[next] ?? text.length) < end ? seams[next++] : undefined)),
  };
}

/** Finds every place in a text that a query matches, in order: whole words, their parts inside compounds, synonyms and phrases. */
export type Matcher = (read: ReadText) => TextMatch[];

/** The matcher of a query, prepared once for all the texts that it is asked about; `law` where it names a paragraph. */
export function matcherOf(
  concepts: readonly Concept[],
  language: QueryLanguage,
  law?: LawReader,
): Matcher {
  const wanted = concepts.map(tokensOf);
  const namesParagraph = wanted.some(({ markers }) => [...markers].some(isNamedToken));
  const findParagraphs = namesParagraph ? law?.findParagraphs : undefined;
  const prefixes = [...new Set(wanted.flatMap(({ forms }) => [...forms].map(prefixOf)))];
  // Few words of a text are worth a closer look; one pattern passes over all others at once.
  const worthLooking = new RegExp(prefixes.length === 0 ? '(?!)' : prefixes.join('|'));

  return ({ text, words, forms, seams }) => {
    const found: TextMatch[] = [];
    words.forEach((word, index) => {
      const form = forms[index] ?? '';
      if (!worthLooking.test(form)) return;
      wanted.forEach((tokens, concept) => {
        const place = placeIn(word, form, seams[index], tokens);
        if (place) found.push({ concept, ...place });
      });
    });
    for (const { from, length, tokens } of findPhrases(forms, language.groups)) {
      const first = words[from];
      const last = words[from + length - 1];
      if (!first || !last) continue;
      wanted.forEach(({ markers }, concept) => {
        const matches = tokens.some((token) => markers.has(token));
        const marked = found.some(
          (match) => match.concept === concept && match.start < last.end && match.end > first.start,
        );
        if (matches && !marked)
          found.push({ concept, start: first.start, end: last.end, kind: 'synonym' });
      });
    }
    for (const { ids, start, end } of findParagraphs?.(text) ?? [])
      wanted.forEach(({ markers }, concept) => {
        if (ids.some((id) => markers.has(namedToken(id))))
          found.push({ concept, start, end, kind: 'word' });
      });
    concepts.forEach(({ placesIn }, concept) => {
      for (const place of placesIn?.(text) ?? []) found.push({ concept, ...place, kind: 'phrase' });
    });
    return found.sort((a, b) => a.start - b.start);
  };
}

/** What a word has somewhere if it is a form, or a compound with a part of that form: letters and digits only. */
const prefixOf = (form: string) => form.slice(0, 3);

/** What a concept is looked up by: canonical words, tokens for something else, and prefixes of words. */
interface Wanted {
  forms: ReadonlySet<string>;
  /** Those of the forms that mean nothing alone: parts of a compound. */
  parts: ReadonlySet<string>;
  markers: ReadonlySet<string>;
  prefixes: readonly string[];
}

function tokensOf({ expansions }: Concept): Wanted {
  const forms = new Set<string>();
  const markers = new Set<string>();
  const whole = new Set<string>();
  const prefixes: string[] = [];
  // What is about the same, or broader, says nothing of why a project was found.
  for (const { tokens, kind, prefix } of expansions.filter(makesHit))
    for (const token of tokens)
      if (isMarker(token)) markers.add(token);
      else {
        forms.add(formOf(token));
        if (kind !== 'parts') whole.add(formOf(token));
        if (prefix) prefixes.push(formOf(token));
      }
  return {
    forms,
    parts: new Set([...forms].filter((form) => !whole.has(form))),
    markers,
    prefixes,
  };
}

function placeIn(
  { text, start, end }: TextWord,
  form: string,
  seam: number | undefined,
  { forms, parts, prefixes }: Wanted,
): Pick<TextMatch, 'start' | 'end' | 'kind'> | undefined {
  const kindOf = (matched: string) => (parts.has(matched) ? 'part' : 'word');
  if (forms.has(form) || prefixes.some((prefix) => form.startsWith(prefix)))
    return { start, end, kind: kindOf(form) };
  if (seam === undefined) return undefined;
  const tail = canonical(text.slice(seam - start));
  if (forms.has(tail)) return { start: seam, end, kind: kindOf(tail) };
  const first = text.slice(0, seam - start);
  // An s that joins the parts is not marked.
  const head = [first.replace(/s$/, ''), ...firstPartsOf(first)].find((part) =>
    forms.has(canonical(part)),
  );
  return head === undefined
    ? undefined
    : { start, end: Math.min(start + head.length, seam), kind: kindOf(canonical(head)) };
}
