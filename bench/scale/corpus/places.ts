import { stringify } from 'yaml';
import type { Municipality, Office, Vocabulary } from '../../../src/records/schemas/vocabulary.ts';
import type { Random } from '../random.ts';
import type { WordMaker } from './new-words.ts';
import { slugOf } from './slug.ts';

/** One new office for so many records, and at most so many: Norway has some 360 municipalities. */
const recordsPerOffice = 25;
const maxNew = 200;

/** Offices that records come from: the real ones, and a few new ones as the records grow in number. */
export class Places {
  readonly offices: Office[];
  readonly #real: number;
  readonly #newMunicipalities: Municipality[] = [];
  readonly #counties: string[];
  readonly #maker: WordMaker;
  readonly #random: Random;

  constructor(vocabulary: Vocabulary, maker: WordMaker, random: Random) {
    this.offices = [...vocabulary.offices];
    this.#real = this.offices.length;
    this.#counties = vocabulary.counties.filter(({ to }) => to === undefined).map(({ id }) => id);
    this.#maker = maker;
    this.#random = random;
  }

  /** The office of the record with this number. */
  officeFor(record: number): Office {
    const wanted = Math.min(maxNew, Math.floor(record / recordsPerOffice));
    while (this.#newMunicipalities.length < wanted) this.#found();
    return this.#random.pick(this.offices);
  }

  /** The new values as YAML, to be added to the files of the real ones. */
  toYaml(): { offices: string; municipalities: string } {
    const yaml = (values: readonly object[]) => (values.length === 0 ? '' : stringify(values));
    return {
      offices: yaml(this.offices.slice(this.#real)),
      municipalities: yaml(this.#newMunicipalities),
    };
  }

  #found() {
    const name = this.#maker.nextPlace();
    const id = slugOf(name);
    const county = this.#random.pick(this.#counties);
    const number = String(9000 + this.#newMunicipalities.length);
    this.#newMunicipalities.push({
      id,
      label: { nb: name, nn: name },
      numbers: [{ number, from: 2024 }],
      county,
      countyReported: county,
      synonyms: [],
    });
    this.offices.push({
      id: `nav-${id}`,
      label: { nb: `NAV ${name}`, nn: `NAV ${name}` },
      municipalities: [id],
      countyReported: county,
      synonyms: [],
    });
  }
}
