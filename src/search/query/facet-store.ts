import { refParam, type SearchFacts, searchFiles, type UnlistedFacets } from '../format/files.ts';
import { type FacetValues, type PackedFacet, unpackFacet } from '../format/pack-facet.ts';
import type { Files } from './files.ts';

/** The facets that have been needed so far, unpacked. */
export class FacetStore {
  /** By parameter. */
  readonly loaded: Record<string, FacetValues> = {};
  private labels: UnlistedFacets['labels'] = {};
  private readonly facts: SearchFacts;
  private readonly files: Files;

  constructor(facts: SearchFacts, files: Files) {
    this.facts = facts;
    this.files = files;
  }

  /** Whether a facet is at hand. */
  has(param: string): boolean {
    return param in this.loaded;
  }

  /** Fetches facets that were not needed before. */
  async load(params: Iterable<string>): Promise<void> {
    const missing = [...new Set(params)].filter((param) => !this.has(param));
    await Promise.all(missing.map((param) => this.add(param)));
  }

  /** A facet, fetched if need be. */
  async get(param: string): Promise<FacetValues> {
    await this.load([param]);
    return this.loaded[param] ?? { values: [], docs: [] };
  }

  /** Label of a value that the page does not list. */
  labelOf(param: string, value: string): string {
    return this.labels[param]?.[value] ?? value;
  }

  private async add(param: string): Promise<void> {
    if (param === refParam) {
      const values = await this.files.json<string[]>(searchFiles.refs);
      this.loaded[param] ??= { values, docs: values.map((_, doc) => [doc]) };
      return;
    }
    if (this.facts.unlisted.includes(param)) {
      const { facets, labels } = await this.files.json<UnlistedFacets>(searchFiles.unlisted);
      Object.assign(this.loaded, facets);
      this.labels = labels;
      return;
    }
    const packed =
      this.facts.facets[param] ?? (await this.files.json<PackedFacet>(searchFiles.facet(param)));
    // Two that asked for it at a time get the same one.
    this.loaded[param] ??= unpackFacet(packed, this.facts.count);
  }
}
