import { canonical } from '../../../norwegian/canonical.ts';
import { splitCompound } from '../../../norwegian/compounds.ts';
import { fold } from '../../../norwegian/fold.ts';
import type { ParagraphMention } from '../../../norwegian/law/paragraphs.ts';
import { findPhrases } from '../../../norwegian/phrases.ts';
import { isFunctionWord, isStopWord } from '../../../norwegian/stop-words.ts';
import { type TextWord, wordsOf } from '../../../norwegian/words.ts';
import type { QueryLanguage } from '../../format/language.ts';
import { namedToken, tickedToken, wordToken } from '../../format/tokens.ts';
import type { Concept, Expansion } from './concept.ts';
import { addAll, addExpansion, expansionWeights } from './expansions.ts';

/** Words of a query that are looked at; a pasted page does not stop the browser. */
export const maxQueryWords = 24;

/** Takes a query apart into concepts, the paragraphs that it mentions first; stop words alone give none. */
export function analyse(
  query: string,
  language: QueryLanguage,
  mentions: readonly ParagraphMention[] = [],
): Concept[] {
  const named = new Map(mentions.map(({ ids, text }) => [ids.join(), { ids, text }]));
  const paragraphs = [...named.values()]
    .slice(0, maxQueryWords)
    .map(({ ids, text }) => paragraphConcept(ids, text, language));
  const rest = mentions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`,
    query,
  );
  const sequence = sequenceOf(rest);
  const concepts = conceptsOf(sequence, language, isStopWord);
  // Where nothing else is left, common words are what is asked for.
  const asked =
    concepts.length + paragraphs.length > 0
      ? concepts
      : conceptsOf(sequence, language, isFunctionWord);
  return [...paragraphs, ...asked];
}

/** What may stand between words that belong together. */
const joint = /^[\s/'’&‐‑–—-]*$/;

/** The words of a query in order, with nothing in the places where something stands between them. */
function sequenceOf(query: string): (TextWord | undefined)[] {
  const words = wordsOf(query).slice(0, maxQueryWords);
  return words.flatMap((word, index) => {
    const between = query.slice(words[index - 1]?.end ?? word.start, word.start);
    return joint.test(between) ? [word] : [undefined, word];
  });
}

/** A paragraph, or any of a range, is looked up by its name, by words for what it is about, and least by a tick. */
const paragraphConcept = (
  ids: readonly string[],
  text: string,
  { paragraphs }: QueryLanguage,
): Concept => ({
  text,
  expansions: [
    ...ids.map(
      (id): Expansion => ({
        tokens: [namedToken(id)],
        weight: expansionWeights.word,
        kind: 'paragraph',
      }),
    ),
    ...[...new Set(ids.flatMap((id) => paragraphs[id] ?? []))].map(
      (phrase): Expansion => ({
        tokens: phrase.split(' ').map(wordToken),
        weight: expansionWeights.about,
        kind: 'about',
      }),
    ),
    ...ids.map(
      (id): Expansion => ({
        tokens: [tickedToken(id)],
        weight: expansionWeights.ticked,
        kind: 'paragraph',
      }),
    ),
  ],
});

function conceptsOf(
  words: readonly (TextWord | undefined)[],
  language: QueryLanguage,
  isPassedOver: (word: string) => boolean,
): Concept[] {
  const forms = words.map((word) => (word ? canonical(word.text) : ''));
  // A place for each word, so that phrases with stop words in them are found; only telling ones become concepts.
  const places = words.map((word, index): Concept | undefined =>
    word === undefined || isPassedOver(word.text)
      ? undefined
      : {
          text: word.text,
          expansions: [
            {
              tokens: [wordToken(forms[index] ?? '')],
              weight: expansionWeights.word,
              kind: 'word',
            },
            ...partExpansions(word.text, language),
          ],
        },
  );
  for (const { from, length, tokens } of findPhrases(forms, language.synonyms))
    addAll(places.slice(from, from + length), tokens, 'synonym', expansionWeights.synonym);
  for (const { from, length, tokens } of findPhrases(forms, language.names))
    addAll(places.slice(from, from + length), tokens, 'broader', expansionWeights.broader);
  for (const { from, length, tokens } of findPhrases(forms, language.tags)) {
    const named = places.slice(from, from + length);
    const telling = named.filter((concept) => concept !== undefined).length;
    addAll(named, tokens, 'tag', telling > 1 ? expansionWeights.tagPhrase : expansionWeights.tag);
  }
  const concepts = places.filter((concept) => concept !== undefined);
  joinNeighbours(places, language);
  return concepts.filter(
    (concept, index) =>
      concepts.findIndex(({ text }) => fold(text) === fold(concept.text)) === index,
  );
}

function partExpansions(text: string, { parts }: QueryLanguage): Expansion[] {
  const split = splitCompound(fold(text), (part) => parts.has(part));
  return split
    ? [
        {
          tokens: split.map((part) => wordToken(canonical(part))),
          weight: expansionWeights.parts,
          kind: 'parts',
        },
      ]
    : [];
}

/** `familie koordinator` also means familiekoordinator; `familie og koordinator` does not. */
function joinNeighbours(
  places: readonly (Concept | undefined)[],
  { synonyms, tags }: QueryLanguage,
) {
  for (const [index, first] of places.entries()) {
    const second = places[index + 1];
    if (!first || !second) continue;
    const joinedForm = canonical(`${first.text}${second.text}`);
    for (const concept of [first, second]) {
      addExpansion(concept, {
        tokens: [wordToken(joinedForm)],
        weight: expansionWeights.word,
        kind: 'word',
      });
      for (const token of synonyms.tokens.get(joinedForm) ?? [])
        addExpansion(concept, {
          tokens: [token],
          weight: expansionWeights.synonym,
          kind: 'synonym',
        });
      for (const token of tags.tokens.get(joinedForm) ?? [])
        addExpansion(concept, { tokens: [token], weight: expansionWeights.tag, kind: 'tag' });
    }
  }
}
