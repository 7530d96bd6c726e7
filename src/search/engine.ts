import { analyse, type Concept, type QueryLanguage } from './analyse.ts';
import { nearestWords, readWordList, type WordList } from './correct.ts';
import type { SearchDocument, SearchFacts } from './facts.ts';
import { prepareGroups } from './groups.ts';
import { type Hit, type LookUp, rank } from './rank.ts';

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
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Fetches what the site has under a path, for instance `data/sok.json`. */
export interface Files {
  json<T>(path: string): Promise<T>;
  pagefind(): Promise<PagefindModule>;
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
  pageLength: 0.4,
  termSaturation: 1.4,
  termFrequency: 1,
  metaWeights: { title: 4, tags: 3, summary: 3, synonyms: 1.5, places: 2 },
};

/** The search without its page: loads what it needs, finds, ranks and corrects. */
export class Engine {
  readonly facts: Promise<SearchFacts>;
  private readonly files: Files;
  private readonly pagefind: Promise<PagefindInstance>;
  private readonly documents = new Map<number, Promise<SearchDocument>>();
  private words: Promise<WordList> | undefined;
  private rowOf: Promise<Map<string, number>>;

  constructor(files: Files) {
    this.files = files;
    this.facts = files.json<SearchFacts>('data/sok.json');
    this.pagefind = files.pagefind().then(async (module) => {
      const instance = module.createInstance({ noWorker: true, language: 'nb', ranking });
      await instance.init();
      return instance;
    });
    this.rowOf = this.facts.then(({ pages }) => new Map(pages.map((page, row) => [page, row])));
    // Failing is told where the answer is awaited; here it must not count as unhandled.
    for (const promise of [this.facts, this.pagefind, this.rowOf]) promise.catch(() => undefined);
  }

  /** Groups of synonyms and parts of compounds. */
  async language(): Promise<QueryLanguage> {
    const { groups, parts } = await this.facts;
    return { groups: prepareGroups(groups), parts: new Set(parts.split(' ')) };
  }

  /** What the result list shows of a project. */
  document(row: number): Promise<SearchDocument> {
    const known = this.documents.get(row) ?? this.files.json<SearchDocument>(`data/tekst/${row}.json`);
    this.documents.set(row, known);
    return known;
  }

  /** Finds the projects for a query; a word that no project has is corrected unless `verbatim`. */
  async search(query: string, verbatim: boolean): Promise<Answer> {
    const language = await this.language();
    const { pages } = await this.facts;
    const lookUp = this.lookUp();
    const { concepts } = analyse(query, language);
    const first = await rank(concepts, pages.length, lookUp);
    if (first.unknown.length === 0) return { hits: first.hits, concepts, corrections: [], unknown: [] };

    const list = await this.wordList();
    const misses = first.unknown.map((index) => ({ index, typed: concepts[index]?.text ?? '' }));
    const nearest = new Map(misses.map(({ typed }) => [typed, nearestWords(typed, list)]));
    const corrections = verbatim
      ? []
      : misses.flatMap(({ typed }) => {
          const used = nearest.get(typed)?.[0];
          return used === undefined ? [] : [{ typed, used }];
        });
    const unknown = misses
      .filter(({ typed }) => !corrections.some((correction) => correction.typed === typed))
      .map(({ typed }) => ({ typed, nearest: nearest.get(typed) ?? [] }));
    if (corrections.length === 0) return { hits: first.hits, concepts, corrections, unknown };

    const repaired = corrections.reduce((text, { typed, used }) => text.replace(typed, used), query);
    const second = analyse(repaired, language).concepts;
    const { hits } = await rank(second, pages.length, lookUp);
    return { hits, concepts: second, corrections, unknown };
  }

  private lookUp(): LookUp {
    const seen = new Map<string, ReturnType<LookUp>>();
    return (tokens) => {
      const known = seen.get(tokens) ?? this.ask(tokens);
      seen.set(tokens, known);
      return known;
    };
  }

  private async ask(tokens: string) {
    const [pagefind, rowOf] = await Promise.all([this.pagefind, this.rowOf]);
    const { results } = await pagefind.search(tokens);
    return results.flatMap(({ id, score }) => {
      const row = rowOf.get(id.slice(id.indexOf('_') + 1));
      return row === undefined ? [] : [{ row, score }];
    });
  }

  private wordList(): Promise<WordList> {
    this.words ??= this.files.json<(string | number)[]>('data/ord.json').then(readWordList);
    return this.words;
  }
}
