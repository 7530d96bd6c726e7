import { mayNameParagraphs } from '../../norwegian/law/may-name-paragraphs.ts';
import type { LawReader } from '../../norwegian/law/paragraphs.ts';
import { isWord, wordsOf } from '../../norwegian/words.ts';
import { cached } from '../cache.ts';
import {
  type SearchDocument,
  type SearchFacts,
  type StoredOrder,
  searchFiles,
} from '../format/files.ts';
import type { QueryLanguage } from '../format/language.ts';
import { joinLanguage, type LanguageFile, shardsOfQuery } from '../format/language-files.ts';
import { formOf, isWordToken } from '../format/tokens.ts';
import { WordIndex } from '../pagefind/reader/word-index.ts';
import type { Answer } from './answer.ts';
import { analyse } from './concepts/analyse.ts';
import type { Concept } from './concepts/concept.ts';
import { correctedQuery } from './concepts/correction.ts';
import { expandPrefix, withLongerWords } from './concepts/expand-prefix.ts';
import { withAsks } from './concepts/expansions.ts';
import type { KnownWords } from './concepts/known-words.ts';
import { FacetStore } from './facet-store.ts';
import { type Files, fetchOnce } from './files.ts';
import { applyFeedback, type Feedback, prepareFeedback } from './ranking/feedback.ts';
import { divideHits } from './ranking/hits.ts';
import {
  type LookUp,
  type Match,
  type MatchedConcept,
  matchConcept,
  termsOf,
} from './ranking/match.ts';
import { rank } from './ranking/rank.ts';
import { scoreWord } from './ranking/score.ts';
import { shared } from './signs/shared.ts';

/** The concepts of a query with the documents that match them. */
interface Matched {
  concepts: readonly MatchedConcept[];
  language: QueryLanguage;
}

/** The same for words as they were corrected, with what is said of them. */
type Understood = Matched &
  Pick<Answer, 'corrections' | 'unknown' | 'unjudged' | 'law' | 'otherLaws'>;

/** What a query with signs has in it, or with words that could be meant as one; what it means is read on demand. */
const maybeSigned =
  /["«“”„]|(?:^|[\s(])[-−–]\S|\b(?:AND|OG|OR|ELLER|NOT|IKKE|[Uu]t[ea]n|UT[EA]N|[Ii]kkj?e)\b/;

const isMissed = ({ terms }: Match) => terms.length === 0;

/** Whether a word or the sign and number of a paragraph ends with a word that is being typed. */
const endsWith = (text: string, word: string | undefined) => wordsOf(text).at(-1)?.text === word;

/** Sets of language files that are cached joined. */
const maxLanguages = 20;

/** The search without its page: loads what it needs, finds, ranks and corrects. */
export class Engine {
  readonly facts: SearchFacts;
  readonly facets: FacetStore;
  private readonly files: Files;
  private readonly lookUp: LookUp;
  /** What some language files know together, by their numbers; the words of a query begin alike while it is typed. */
  private readonly languageOf = cached((shards: string) => this.joinShards(shards), maxLanguages);
  private feedback: Feedback | undefined;
  private words: KnownWords | undefined;

  private constructor(facts: SearchFacts, files: Files) {
    this.facts = facts;
    this.files = files;
    this.facets = new FacetStore(facts, files);
    const index = new WordIndex(facts.index, facts.count, scoreWord, (path) =>
      files.unzipped(path),
    );
    this.lookUp = (token, prefix) =>
      prefix ? index.findPrefix(formOf(token), isWordToken) : index.find(token);
  }

  /** Opens the search of a site. */
  static async open(files: Files): Promise<Engine> {
    const once = fetchOnce(files);
    return new Engine(await once.json<SearchFacts>(searchFiles.facts), once);
  }

  /** All documents in an order. */
  allInOrder(order: StoredOrder): Promise<number[]> {
    return this.files.json(searchFiles.order(order));
  }

  /** What the result list shows of a project. */
  document(doc: number): Promise<SearchDocument> {
    return this.files.json(searchFiles.document(doc));
  }

  /**
   * Finds the projects for a query; a word that no project has is corrected unless `verbatim` or still `unfinished`.
   * @throws the signal's reason when it is aborted
   */
  async search(
    query: string,
    verbatim: boolean,
    signal?: AbortSignal,
    unfinished?: string,
  ): Promise<Answer> {
    const understand = (words: string) => this.understand(words, verbatim, signal, unfinished);
    const searchPlain = async () => this.answer(await understand(query));
    if (!maybeSigned.test(query)) return searchPlain();
    const { searchSigned } = await this.loadCode(() => import('./signs/signs.ts'));
    return searchSigned(query, unfinished, {
      ...shared,
      documents: this.facts.count,
      placesFile: (number) => this.files.json(searchFiles.wordPlaces(number)),
      lookUp: this.lookUp,
      understand,
      lawFor: (text) => this.lawFor(text),
      searchPlain,
      order: async (ranking) => applyFeedback(ranking, await this.loadFeedback()),
      languageOf: (words) => this.languageOf(shardsOfQuery(words).sort().join()),
    });
  }

  private async understand(
    query: string,
    verbatim: boolean,
    signal?: AbortSignal,
    unfinished?: string,
  ): Promise<Understood> {
    const law = await this.lawFor(query);
    const otherLaws = law?.findOtherLaws(query) ?? [];
    const words = law?.nameOtherLaws(query, otherLaws) ?? query;
    const begun = endsWith(words, unfinished) ? unfinished : undefined;
    // What the feedback needs is loaded beside the index, not after it.
    const [matched] = await Promise.all([this.matchAll(words, law, begun), this.loadFeedback()]);
    signal?.throwIfAborted();
    const all = matched.concepts
      .filter(({ match }) => isMissed(match))
      .map(({ concept }) => concept.text);
    const missed = all.filter((text) => !endsWith(text, unfinished));
    const unjudged = missed.length < all.length || matched.concepts.some(({ opened }) => opened);
    const said = { corrections: [], unknown: [], unjudged, law, otherLaws };
    if (missed.length === 0) return { ...matched, ...said };

    const { known, correctWord, nearestWords } = await this.loadRepair();
    const corrections = verbatim
      ? []
      : missed.filter(isWord).flatMap((typed) => correctWord(typed, known) ?? []);
    const unknown = missed
      .filter((text) => !corrections.some(({ typed }) => typed === text))
      .map((typed) => ({ typed, nearest: nearestWords(typed, known.list) }));
    const searched =
      corrections.length === 0
        ? matched
        : await this.matchAll(correctedQuery(words, corrections), law, begun);
    return { ...searched, ...said, corrections, unknown };
  }

  private async answer({ concepts, ...understood }: Understood): Promise<Answer> {
    const matches = concepts.map(({ match }) => match);
    const ranked = applyFeedback(rank(matches, this.facts.count), await this.loadFeedback());
    const { hits, near } = divideHits(ranked, matches);
    return {
      ...understood,
      docs: hits,
      near,
      matches: (doc, concept) => matches[concept]?.hits[doc] === 1,
      terms: (doc, concept) => (matches[concept] ? termsOf(matches[concept], doc) : []),
      concepts: concepts.map(({ concept }) => concept),
    };
  }

  /** Loads code that few queries need. Where it is gone with its edition, a file of that edition tells so. */
  private async loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
    try {
      return await load();
    } catch (error) {
      await this.files.json(searchFiles.wordPlaces(0));
      throw error;
    }
  }

  /** What is known of laws, for a text that may name paragraphs. */
  private async lawFor(text: string): Promise<LawReader | undefined> {
    return mayNameParagraphs(text)
      ? this.loadCode(() => import('../../norwegian/law/paragraphs.ts'))
      : undefined;
  }

  /** Looks for the documents that match each concept of a query; the word that is `begun` may be the beginning of another. */
  private async matchAll(
    query: string,
    law: LawReader | undefined,
    begun?: string,
  ): Promise<Matched> {
    const language = await this.languageOf(shardsOfQuery(query).sort().join());
    const match = (concept: Concept) =>
      matchConcept({ ...concept, expansions: withAsks(concept) }, this.facts.count, this.lookUp);
    const concepts = await Promise.all(
      analyse(query, language, law?.findParagraphs(query)).map(
        async (concept): Promise<MatchedConcept> => {
          const asWritten = { concept, match: await match(concept) };
          if (concept.text !== begun) return asWritten;
          if (!isMissed(asWritten.match)) {
            const longer = withLongerWords(concept);
            return { concept: longer, match: await match(longer), opened: true };
          }
          const prefix = expandPrefix(concept, language);
          const longer = { concept: prefix, match: await match(prefix) };
          return isMissed(longer.match) ? asWritten : longer;
        },
      ),
    );
    return { concepts, language };
  }

  private async joinShards(shards: string): Promise<QueryLanguage> {
    const numbers = shards === '' ? [] : shards.split(',').map(Number);
    const known = await Promise.all(
      numbers.map((number) => this.files.json<LanguageFile>(searchFiles.language(number))),
    );
    return { ...joinLanguage(known), paragraphs: this.facts.paragraphs };
  }

  private async loadFeedback(): Promise<Feedback> {
    this.feedback ??= prepareFeedback(
      await Promise.all(this.facts.telling.map((param) => this.facets.get(param))),
    );
    return this.feedback;
  }

  /** What only words that no project has are looked at with. */
  private async loadRepair() {
    const [repair, listed] = await Promise.all([
      this.loadCode(() => import('./concepts/repair.ts')),
      this.files.json<(string | number)[]>(searchFiles.words),
    ]);
    this.words ??= repair.readKnownWords(listed);
    return { ...repair, known: this.words };
  }
}
