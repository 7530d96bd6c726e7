import { analyse, type Concept, type QueryLanguage } from './analyse.ts';
import {
  type KnownWord,
  knownParts,
  nearestWords,
  plainCorrection,
  readWordList,
  replaceWord,
} from './correct.ts';
import type { FacetFacts, PlaceFacts, SearchDocument, SearchFacts } from './facts.ts';
import { keep } from './keep.ts';
import { type Kinship, liftKin, prepareKinship } from './kinship.ts';
import { filesOfQuery, joinLanguage, type LanguageFile } from './language-files.ts';
import { unpackFacets } from './pack-facet.ts';
import { type Hit, type LookUpHit, type Ranking, rank } from './rank.ts';
import { formOf } from './words.ts';

/** The part of Pagefind's module that the search uses. */
export interface PagefindModule {
  createInstance(options: {
    noWorker: boolean;
    language: string;
    ranking: object;
    basePath?: string;
  }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  /** A page's id is its row. */
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** Fetches what the site has under a path, for instance `data/sok.json`. */
export interface Files {
  json<T>(path: string): Promise<T>;
  pagefind(): Promise<PagefindModule>;
  /** Whether a part of the index could not be fetched. */
  lost(): boolean;
}

/** What a query found before filtering. */
export interface Answer {
  /** Best first. */
  hits: Hit[];
  concepts: Concept[];
  language: QueryLanguage;
  /** The word searched for in place of one that no project has. */
  corrections: { typed: string; used: string }[];
  /** Words that no project has, with the nearest that some have. */
  unknown: { typed: string; nearest: string[] }[];
}

/** Pagefind's weights, tuned on the graded queries (bench/queries). */
export const ranking = {
  termSimilarity: 1,
  pageLength: 0.2,
  termSaturation: 0.9,
  termFrequency: 0.8,
  metaWeights: { title: 4, tags: 2, summary: 2, places: 2 },
};

/** Answers of the index that are kept: those of some queries typed letter by letter. */
const mostLookedUp = 100;

/** The search without its page: loads what it needs, finds, ranks and corrects. */
export class Engine {
  readonly facts: Promise<SearchFacts>;
  /** The facets of the facts, unpacked, by parameter. */
  readonly facets: Promise<Record<string, FacetFacts>>;
  private readonly files: Files;
  private readonly pagefind: Promise<PagefindInstance>;
  /** Fetches a file once. */
  private readonly fetch = keep((path: string) => this.files.json<unknown>(path));
  /** Asks the index for a whole token, once while it is among the last that were asked for. */
  private readonly lookUp = keep((token: string) => this.ask(token), mostLookedUp);
  private words: KnownWord[] | undefined;
  private parts: ReadonlySet<string> | undefined;
  private kinship: Kinship | undefined;

  constructor(files: Files) {
    this.files = files;
    this.facts = files.json<SearchFacts>('data/sok.json');
    this.facets = this.facts.then(unpackFacets);
    this.pagefind = files.pagefind().then(async (module) => {
      const instance = module.createInstance({ noWorker: true, language: 'qaa', ranking });
      await instance.init();
      return instance;
    });
    // Failing is told where the answer is awaited; here it must not count as unhandled.
    for (const promise of [this.facts, this.facets, this.pagefind]) promise.catch(() => undefined);
  }

  /** What is known of the words of a query. */
  private async language(query: string): Promise<QueryLanguage> {
    const files = filesOfQuery(query).map((file) =>
      this.once<LanguageFile>(`data/sprak/${file}.json`),
    );
    const { paragraphs, parts } = await this.facts;
    this.parts ??= new Set(parts.split(' '));
    return { ...joinLanguage(await Promise.all(files)), paragraphs, parts: this.parts };
  }

  /** Facets and labels of places, by parameter. */
  places(): Promise<PlaceFacts> {
    return this.once('data/steder.json');
  }

  /** All rows in the order of their titles. */
  byTitle(): Promise<number[]> {
    return this.once('data/titler.json');
  }

  /** What the result list shows of a project. */
  document(row: number): Promise<SearchDocument> {
    return this.once(`data/tekst/${row}.json`);
  }

  private once<T>(path: string): Promise<T> {
    return this.fetch(path) as Promise<T>;
  }

  /** Finds the projects for a query; a word that no project has is corrected unless `verbatim`. */
  async search(query: string, verbatim: boolean): Promise<Answer> {
    const language = await this.language(query);
    const concepts = analyse(query, language);
    const { hits, unknown } = await this.rank(concepts);
    if (unknown.length === 0) return { hits, concepts, language, corrections: [], unknown: [] };

    const opened = concepts.map((concept, index) =>
      unknown.includes(index) ? leaveOpen(concept) : concept,
    );
    const unfinished = await this.rank(opened);
    if (unfinished.unknown.length === 0)
      return { hits: unfinished.hits, concepts: opened, language, corrections: [], unknown: [] };

    const list = await this.wordList();
    const misses = unfinished.unknown
      .flatMap((index) => concepts[index]?.text ?? [])
      .map((typed) => ({ typed, nearest: nearestWords(typed, list) }));
    const corrections = verbatim
      ? []
      : misses.flatMap(({ typed, nearest }) => {
          const used = plainCorrection(typed, nearest) ?? knownParts(typed, list);
          return used === undefined ? [] : [{ typed, used }];
        });
    const repaired = corrections.reduce(
      (text, { typed, used }) => replaceWord(text, typed, used),
      query,
    );
    const begun = new Set(
      unknown
        .filter((index) => !unfinished.unknown.includes(index))
        .map((index) => concepts[index]?.text),
    );
    const usedLanguage = await this.language(repaired);
    const used = analyse(repaired, usedLanguage).map((concept) =>
      begun.has(concept.text) ? leaveOpen(concept) : concept,
    );
    return {
      hits: (await this.rank(used)).hits,
      concepts: used,
      language: usedLanguage,
      corrections,
      unknown: misses.filter(
        ({ typed }) => !corrections.some((correction) => correction.typed === typed),
      ),
    };
  }

  private async rank(concepts: readonly Concept[]): Promise<Ranking> {
    const { years } = await this.facts;
    this.kinship ??= prepareKinship(await this.facets);
    const { hits, unknown } = await rank(concepts, years.length, (token, unfinished) =>
      unfinished ? this.ask(formOf(token)) : this.lookUp(token),
    );
    return { hits: liftKin(hits, this.kinship), unknown };
  }

  private async ask(token: string): Promise<LookUpHit[]> {
    const { results } = await (await this.pagefind).search(token);
    if (this.files.lost()) throw new Error('a part of the search index could not be fetched');
    return results.map(({ id, score, words }) => ({ row: Number(id), score, places: words }));
  }

  private async wordList(): Promise<KnownWord[]> {
    this.words ??= readWordList(await this.once<(string | number)[]>('data/ord.json'));
    return this.words;
  }
}

/** A concept whose word may be the beginning of another. */
const leaveOpen = ({ text, variants }: Concept): Concept => ({
  text,
  variants: variants.map((variant) =>
    variant.kind === 'word' ? { ...variant, unfinished: true } : variant,
  ),
});
