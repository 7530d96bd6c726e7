import { analyse, type Concept, type QueryLanguage } from './analyse.ts';
import {
  beginsSomeWord,
  type KnownWord,
  knownParts,
  nearestWords,
  plainCorrection,
  readWordList,
  replaceWord,
} from './correct.ts';
import type { PlaceFacts, SearchDocument, SearchFacts } from './facts.ts';
import { prepareGroups, preparePhrases } from './groups.ts';
import { type Kinship, liftKin, prepareKinship } from './kinship.ts';
import { type Hit, type LookUp, type Ranking, rank } from './rank.ts';
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

/** The search without its page: loads what it needs, finds, ranks and corrects. */
export class Engine {
  readonly facts: Promise<SearchFacts>;
  private readonly files: Files;
  private readonly pagefind: Promise<PagefindInstance>;
  private readonly fetched = new Map<string, Promise<unknown>>();
  private words: KnownWord[] | undefined;
  private prepared: Promise<QueryLanguage> | undefined;
  private kinship: Kinship | undefined;
  private readonly rowOf: Promise<Map<string, number>>;

  constructor(files: Files) {
    this.files = files;
    this.facts = files.json<SearchFacts>('data/sok.json');
    this.pagefind = files.pagefind().then(async (module) => {
      const instance = module.createInstance({ noWorker: true, language: 'qaa', ranking });
      await instance.init();
      return instance;
    });
    this.rowOf = this.facts.then(({ pages }) => new Map(pages.map((page, row) => [page, row])));
    // Failing is told where the answer is awaited; here it must not count as unhandled.
    for (const promise of [this.facts, this.pagefind, this.rowOf]) promise.catch(() => undefined);
  }

  /** What is known of the words of the records. */
  language(): Promise<QueryLanguage> {
    this.prepared ??= this.prepareLanguage();
    return this.prepared;
  }

  private async prepareLanguage(): Promise<QueryLanguage> {
    const { groups, paragraphs, tags, parts } = await this.facts;
    return {
      groups: prepareGroups(groups),
      tags: preparePhrases(Object.entries(tags)),
      paragraphs,
      parts: new Set(parts.split(' ')),
    };
  }

  /** Facets and labels of places, by parameter. */
  places(): Promise<PlaceFacts> {
    return this.once('data/steder.json');
  }

  /** What the result list shows of a project. */
  document(row: number): Promise<SearchDocument> {
    return this.once(`data/tekst/${row}.json`);
  }

  /** Fetches a file the first time it is asked for, and again if that failed. */
  private once<T>(path: string): Promise<T> {
    const known = this.fetched.get(path) ?? this.files.json<T>(path);
    this.fetched.set(path, known);
    known.catch(() => this.fetched.delete(path));
    return known as Promise<T>;
  }

  /** Finds the projects for a query; a word that no project has is corrected unless `verbatim`. */
  async search(query: string, verbatim: boolean): Promise<Answer> {
    const language = await this.language();
    const concepts = analyse(query, language);
    const { hits, unknown } = await this.rank(concepts);
    if (unknown.length === 0) return { hits, concepts, corrections: [], unknown: [] };

    const list = await this.wordList();
    const missing = unknown.flatMap((index) => concepts[index]?.text ?? []);
    const unfinished = missing.filter((word) => beginsSomeWord(word, list));
    const misses = missing
      .filter((word) => !unfinished.includes(word))
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
    const used = analyse(repaired, language).map((concept) =>
      unfinished.includes(concept.text) ? leaveOpen(concept) : concept,
    );
    return {
      hits: (await this.rank(used)).hits,
      concepts: used,
      corrections,
      unknown: misses.filter(
        ({ typed }) => !corrections.some((correction) => correction.typed === typed),
      ),
    };
  }

  private async rank(concepts: readonly Concept[]): Promise<Ranking> {
    const { pages, facets } = await this.facts;
    this.kinship ??= prepareKinship(facets);
    const seen = new Map<string, ReturnType<LookUp>>();
    const { hits, unknown } = await rank(concepts, pages.length, (token, unfinished) => {
      const wanted = unfinished ? formOf(token) : token;
      const known = seen.get(wanted) ?? this.ask(wanted);
      seen.set(wanted, known);
      return known;
    });
    return { hits: liftKin(hits, this.kinship), unknown };
  }

  private async ask(token: string) {
    const [pagefind, rowOf] = await Promise.all([this.pagefind, this.rowOf]);
    const { results } = await pagefind.search(token);
    if (this.files.lost()) throw new Error('a part of the search index could not be fetched');
    return results.flatMap(({ id, score, words }) => {
      const row = rowOf.get(id.slice(id.indexOf('_') + 1));
      return row === undefined ? [] : [{ row, score, places: words }];
    });
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
