import { analyse, type Concept, leaveOpen, type QueryLanguage } from './analyse.ts';
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
import { liftKin, prepareKinship } from './kinship.ts';
import { filesOfQuery, joinLanguage, type LanguageFile } from './language-files.ts';
import { unpackFacet } from './pack-facet.ts';
import { type Hit, type Ranking, rank } from './rank.ts';
import type { KeptOrder } from './sort-rows.ts';
import { WordIndex } from './word-index.ts';
import { formOf } from './words.ts';

/** Fetches what the site has under a path, for instance `data/sok.json`. */
export interface Files {
  json<T>(path: string): Promise<T>;
  /** Fetches a file that is zipped as it lies, and unzips it. */
  unzipped(path: string): Promise<Uint8Array>;
}

/** What a query found before filtering. */
export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** Whether a project meets the concept with an index. */
  meets: Ranking['meets'];
  concepts: Concept[];
  language: QueryLanguage;
  /** The word searched for in place of one that no project has. */
  corrections: { typed: string; used: string }[];
  /** Words that no project has, with the nearest that some have. */
  unknown: { typed: string; nearest: string[] }[];
}

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

  /** Finds the projects for a query; a word that no project has is corrected unless `verbatim`. */
  async search(query: string, verbatim: boolean): Promise<Answer> {
    const language = await this.language(query);
    const concepts = analyse(query, language);
    const { unknown, ...found } = await this.rank(concepts);
    if (unknown.length === 0) return { ...found, concepts, language, corrections: [], unknown: [] };

    const opened = concepts.map((concept, index) =>
      unknown.includes(index) ? leaveOpen(concept, language) : concept,
    );
    const { unknown: stillUnknown, ...unfinished } = await this.rank(opened);
    if (stillUnknown.length === 0)
      return { ...unfinished, concepts: opened, language, corrections: [], unknown: [] };

    const list = await this.wordList();
    const misses = stillUnknown
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
        .filter((index) => !stillUnknown.includes(index))
        .map((index) => concepts[index]?.text),
    );
    const usedLanguage = await this.language(repaired);
    const used = analyse(repaired, usedLanguage).map((concept) =>
      begun.has(concept.text) ? leaveOpen(concept, usedLanguage) : concept,
    );
    const { hits, meets } = await this.rank(used);
    return {
      hits,
      meets,
      concepts: used,
      language: usedLanguage,
      corrections,
      unknown: misses.filter(
        ({ typed }) => !corrections.some((correction) => correction.typed === typed),
      ),
    };
  }

  private async rank(concepts: readonly Concept[]): Promise<Ranking> {
    const { count } = await this.facts;
    const index = await this.index;
    const [ranking, kinship] = await Promise.all([
      rank(concepts, count, (token, unfinished) =>
        unfinished ? index.findBeginning(formOf(token)) : index.find(token),
      ),
      this.kinship('all'),
    ]);
    return { ...ranking, hits: liftKin(ranking.hits, kinship) };
  }

  private async wordList(): Promise<KnownWord[]> {
    this.words ??= readWordList(await this.once<(string | number)[]>('data/ord.json'));
    return this.words;
  }
}
