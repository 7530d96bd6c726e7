import { formOf } from '../../norwegian/words.ts';
import type { FacetFacts, PlaceFacts, SearchDocument, SearchFacts } from '../format/files.ts';
import { filesOfQuery, joinLanguage, type LanguageFile } from '../format/language-files.ts';
import { unpackFacet } from '../format/pack-facet.ts';
import { WordIndex } from '../pagefind/reader/word-index.ts';
import { keep } from './cache.ts';
import { analyse, type Concept, leaveOpen, type QueryLanguage } from './concepts/analyse.ts';
import {
  type KnownWord,
  knownParts,
  nearestWords,
  plainCorrection,
  readWordList,
  replaceWord,
} from './concepts/correct.ts';
import { liftKin, prepareKinship } from './ranking/feedback.ts';
import { type Meeting, meet } from './ranking/match.ts';
import { rank } from './ranking/rank.ts';
import type { KeptOrder } from './selection/sort.ts';

/** Fetches what the site has under a path, for instance `data/sok.json`. */
export interface Files {
  json<T>(path: string): Promise<T>;
  /** Fetches a file that is zipped as it lies, and unzips it. */
  unzipped(path: string): Promise<Uint8Array>;
}

/** What a query found before filtering. */
export interface Answer {
  /** The projects found, best first. */
  rows: number[];
  /** Whether a project meets the concept with an index. */
  meets: (row: number, concept: number) => boolean;
  concepts: Concept[];
  language: QueryLanguage;
  /** The word searched for in place of one that no project has. */
  corrections: { typed: string; used: string }[];
  /** Words that no project has, with the nearest that some have. */
  unknown: { typed: string; nearest: string[] }[];
}

/** A concept with the projects that meet it. */
interface Met {
  concept: Concept;
  meeting: Meeting;
}

/** The concepts of a query with the projects that meet them. */
interface Asked {
  met: readonly Met[];
  language: QueryLanguage;
}

const isMissed = ({ meeting }: Met) => meeting.ways.length === 0;

/** Sets of language files that are kept joined. */
const mostLanguages = 20;

/** The search without its page: loads what it needs, finds, ranks and corrects. */
export class Engine {
  readonly facts: Promise<SearchFacts>;
  private readonly files: Files;
  private readonly index: Promise<WordIndex>;
  /** Fetches a file once. */
  private readonly fetch = keep((path: string) => this.files.json<unknown>(path));
  /** What some language files know together, by their numbers; the words of a query begin alike while it is typed. */
  private readonly languageOf = keep(async (numbers: string): Promise<QueryLanguage> => {
    const files = numbers === '' ? [] : numbers.split(',');
    const [{ paragraphs }, ...known] = await Promise.all([
      this.facts,
      ...files.map((number) => this.once<LanguageFile>(`data/sprak/${number}.json`)),
    ]);
    return { ...joinLanguage(known), paragraphs };
  }, mostLanguages);
  /** A facet that the page offers, by its parameter. */
  readonly facet = keep((param: string) => this.unpack(param));
  private readonly kinship = keep((_: 'all') => prepareKinship(this.facet));
  private words: KnownWord[] | undefined;

  constructor(files: Files) {
    this.files = files;
    this.facts = files.json<SearchFacts>('data/sok.json');
    this.index = this.facts.then(
      ({ index }) => new WordIndex(index, (name) => files.unzipped(`pagefind/index/${name}`)),
    );
    // Failing is told where the answer is awaited; here it must not count as unhandled.
    for (const promise of [this.facts, this.index]) promise.catch(() => undefined);
  }

  /** What is known of the words of a query. */
  private language(query: string): Promise<QueryLanguage> {
    return this.languageOf(filesOfQuery(query).sort().join());
  }

  private async unpack(param: string): Promise<FacetFacts> {
    const { facets, count } = await this.facts;
    return unpackFacet(facets[param] ?? (await this.once(`data/fasett/${param}.json`)), count);
  }

  /** Facets and labels of places, by parameter. */
  places(): Promise<PlaceFacts> {
    return this.once('data/steder.json');
  }

  /** All rows in an order. */
  allInOrder(order: KeptOrder): Promise<number[]> {
    return this.once(`data/rekkefolge/${order}.json`);
  }

  /** What the result list shows of a project. */
  document(row: number): Promise<SearchDocument> {
    return this.once(`data/tekst/${row}.json`);
  }

  private once<T>(path: string): Promise<T> {
    return this.fetch(path) as Promise<T>;
  }

  /**
   * Finds the projects for a query; a word that no project has is corrected unless `verbatim`.
   * @throws the signal's reason when it is aborted
   */
  async search(query: string, verbatim: boolean, signal?: AbortSignal): Promise<Answer> {
    // Kinship is loaded beside the index, not after it.
    const [asked] = await Promise.all([this.meetAll(query), this.kinship('all')]);
    signal?.throwIfAborted();
    const misses = asked.met.filter(isMissed).map(({ concept }) => concept.text);
    if (misses.length === 0) return this.answer(asked, [], []);

    const list = await this.wordList();
    const unknown = misses.map((typed) => ({ typed, nearest: nearestWords(typed, list) }));
    const corrections = unknown.flatMap(({ typed, nearest }) => {
      const used = plainCorrection(typed, nearest) ?? knownParts(typed, list);
      return used === undefined ? [] : [{ typed, used }];
    });
    if (verbatim || corrections.length === 0) return this.answer(asked, [], unknown);
    const repaired = corrections.reduce(
      (text, { typed, used }) => replaceWord(text, typed, used),
      query,
    );
    return this.answer(
      await this.meetAll(repaired),
      corrections,
      unknown.filter(({ typed }) => !corrections.some((correction) => correction.typed === typed)),
    );
  }

  private async answer(
    { met, language }: Asked,
    corrections: Answer['corrections'],
    unknown: Answer['unknown'],
  ): Promise<Answer> {
    const { count } = await this.facts;
    const meetings = met.map(({ meeting }) => meeting);
    return {
      rows: liftKin(rank(meetings, count), await this.kinship('all')),
      meets: (row, concept) => (meetings[concept]?.worth[row] ?? 0) > 0,
      concepts: met.map(({ concept }) => concept),
      language,
      corrections,
      unknown,
    };
  }

  /** Looks for the projects that meet each concept of a query; a word that none has may be the beginning of another. */
  private async meetAll(query: string): Promise<Asked> {
    const language = await this.language(query);
    const met = await Promise.all(
      analyse(query, language).map(async (concept) => {
        const asWritten = await this.meet(concept);
        if (!isMissed(asWritten)) return asWritten;
        const begun = await this.meet(leaveOpen(concept, language));
        return isMissed(begun) ? asWritten : begun;
      }),
    );
    return { met, language };
  }

  private async meet(concept: Concept): Promise<Met> {
    const { count } = await this.facts;
    const index = await this.index;
    const meeting = await meet(concept, count, (token, unfinished) =>
      unfinished ? index.findBeginning(formOf(token)) : index.find(token),
    );
    return { concept, meeting };
  }

  private async wordList(): Promise<KnownWord[]> {
    this.words ??= readWordList(await this.once<(string | number)[]>('data/ord.json'));
    return this.words;
  }
}
