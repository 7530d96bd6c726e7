import { personalDataIn } from '../../../src/records/personal-data/privacy.ts';
import type { Project } from '../../../src/records/read-content.ts';
import type { ProjectRecord } from '../../../src/records/schemas/project.ts';
import { smallNumberProblems } from '../../../src/records/small-numbers/check.ts';
import { Random } from '../random.ts';
import { WordMaker } from './new-words.ts';
import { Places } from './places.ts';
import { drawSections, drawSummary, maxSummaryLength } from './prose.ts';
import { countWords, type RealTexts } from './real-texts.ts';
import { slugOf } from './slug.ts';
import { WordGrowth } from './word-growth.ts';

/** Years that generated records report on; each has a source document of its own. */
export const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];

/** Share of facet values that are exchanged for one of another record. */
const exchanged = 0.2;

const facetFields = [
  'paragraphs',
  'targetGroups',
  'methods',
  'obstacles',
  'successFactors',
  'partners',
] as const;
type Facets = Pick<Project, (typeof facetFields)[number]>;

/** Makes project records one after another; the first records are the same whatever number is asked for. */
export class RecordMaker {
  readonly places: Places;
  readonly growth: WordGrowth;
  readonly #real: RealTexts;
  readonly #random = new Random(20260101);
  readonly #maker: WordMaker;
  readonly #ids = new Set<string>();
  readonly #titles = new Set<string>();
  #made = 0;

  constructor(real: RealTexts) {
    this.#real = real;
    const words = countWords(real);
    this.#maker = new WordMaker(words, new Random(7));
    this.places = new Places(real.vocabulary, this.#maker, this.#random);
    const total = [...words.values()].reduce((sum, count) => sum + count, 0);
    this.growth = new WordGrowth({ words: total, distinct: words.size }, this.#maker, this.#random);
  }

  /** The next record. */
  next(): Project {
    const number = ++this.#made;
    const random = this.#random;
    const office = this.places.officeFor(number);
    const structure = random.below(this.#real.projects.length);
    const model = this.#real.projects[structure] as Project;
    const facets = random.pick(this.#real.projects);
    const year = random.pick(years);
    const lines = [`b${year}:${number * 10}-${number * 10 + 9}`];

    const prose = drawSections(this.#real, structure, random);
    const [summary = '', ...texts] = this.#exchangeWords([
      drawSummary(this.#real, random),
      ...prose.map(({ text }) => text),
    ]);
    const title = this.#title(office.id);
    const project: Project = {
      id: this.#id(`${title} ${office.id.replace(/^nav-/, '')}`),
      // The first records take over the refs of the real ones, so that written pages that link to those still do.
      ref: this.#real.projects[number - 1]?.ref ?? `b${year}-${String(number).padStart(5, '0')}`,
      title,
      office: office.id,
      ...(model.period && { period: { ...model.period, lines } }),
      reportType: model.reportType,
      language: model.language,
      ...this.#facets(facets),
      continuation: { ...facets.continuation, ...(facets.continuation.lines && { lines }) },
      summary,
      asks: [],
      sections: Object.fromEntries(
        prose.map(({ key }, index) => [key, { text: texts[index] ?? '', lines }]),
      ) as ProjectRecord['sections'],
      outcomes: random
        .pick(this.#real.projects)
        .outcomes.map(({ printedAs: _, ...outcome }) => ({ ...outcome, lines })),
      gaps: model.gaps.map((gap) => ({ ...gap, ...(gap.lines && { lines }) })),
      sources: [{ document: `b${year}`, row: number }],
      supersedes: [],
    };
    // Sentences of several records can tell what the outcomes of another withhold.
    return smallNumberProblems(project).length === 0 ? project : { ...project, outcomes: [] };
  }

  /** Leaves a text as it was where the new words make it too long, or look like a person's name or a small number. */
  #exchangeWords(texts: readonly string[]): string[] {
    return this.growth
      .apply(texts)
      .map((text, index) =>
        personalDataIn(text).length > 0 ||
        this.#tellsSmallNumber(text) ||
        (index === 0 && text.length > maxSummaryLength)
          ? (texts[index] ?? '')
          : text,
      );
  }

  #tellsSmallNumber(summary: string): boolean {
    const [record] = this.#real.projects;
    const alone = { summary, sections: {}, outcomes: [], gaps: [] };
    return record !== undefined && smallNumberProblems({ ...record, ...alone }).length > 0;
  }

  #title(office: string): string {
    for (;;) {
      const real = this.#random.pick(this.#real.projects).title;
      const word = this.#random.chance(0.5) ? this.#maker.next() : '';
      const title =
        word === ''
          ? real
          : `${word.charAt(0).toUpperCase()}${word.slice(1)} – ${real}`.slice(0, 200).trim();
      const key = `${title} ${office}`;
      if (this.#titles.has(key) || personalDataIn(title).length > 0) continue;
      this.#titles.add(key);
      return title;
    }
  }

  #facets(model: Project): Facets {
    const values = (field: (typeof facetFields)[number]) => {
      const drawn = model[field].map((value) => {
        if (!this.#random.chance(exchanged)) return value;
        const others = this.#random.pick(this.#real.projects)[field];
        return others.length === 0 ? value : this.#random.pick(others);
      });
      return [...new Set(drawn)];
    };
    return Object.fromEntries(facetFields.map((field) => [field, values(field)])) as Facets;
  }

  #id(text: string): string {
    const slug = slugOf(text).slice(0, 60).replace(/-$/, '');
    let id = slug;
    for (let twin = 2; this.#ids.has(id); twin++) id = `${slug}-${twin}`;
    this.#ids.add(id);
    return id;
  }
}
