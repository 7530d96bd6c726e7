import type { Random } from '../random.ts';

const placeHeads =
  `Nord Sør Vest Øst Midt Stor Lille Gran Furu Bjørk Eike Aske Selje Hassel Elv Foss Berg Stein Sand Leir Myr Tjern
Hav Fjell Skog Ulv Bjørn Elg Rev Orre Tiur Ørne Hjort Lakse Sild Torske Kvit Svart Rød Grå Høg Lang Brei Smal Solv Jern Kopper Mel Korn
Hest Sau Geit Okse Kvern Kirke Prest Konge Borg Skip Naust Båt Ting Mjød Bru Veg`.split(/\s+/);
const placeTails =
  `vik dal nes sund fjord heim land stad øy våg mo berg haug lund strand seter bø rud tveit set eid botn li hamn skar
ås elv vatn skog mark vang hus gard torp`.split(/\s+/);
const endings = ['er', 'ene', 'en', 'et', 'ens', 'enes'];

/** Makes words that are not there yet: compounds, inflected compounds and names of places. */
export class WordMaker {
  readonly #heads: readonly string[];
  readonly #tails: readonly string[];
  readonly #random: Random;
  readonly #made = new Set<string>();

  /** `words`: the words of the real records with their number of occurrences. */
  constructor(words: ReadonlyMap<string, number>, random: Random) {
    const common = [...words]
      .filter(([word, count]) => count >= 3 && /^[a-zæøå]{4,9}$/.test(word))
      .map(([word]) => word);
    this.#heads = common.filter((word) => !/(?:er|en|et|te|ene|ige|ende|isk|lig)$/.test(word));
    this.#tails = common.filter(
      (word) => word.length >= 5 && !/(?:ene|ige|ende|isk|lig|ede)$/.test(word),
    );
    this.#random = random;
    for (const word of words.keys()) this.#made.add(word);
  }

  /** A word that this maker has not made before. */
  next(): string {
    for (;;) {
      const word = this.#random.chance(0.1) ? this.#place() : this.#compound();
      if (this.#take(word)) return word;
    }
  }

  /** Name of a place that this maker has not made before. */
  nextPlace(): string {
    for (;;) {
      const word = this.#place();
      if (this.#take(word)) return word;
    }
  }

  #take(word: string): boolean {
    const key = word.toLowerCase();
    if (this.#made.has(key)) return false;
    this.#made.add(key);
    return true;
  }

  #place(): string {
    const random = this.#random;
    const middle = random.chance(0.5) ? random.pick(placeTails) : '';
    return random.pick(placeHeads) + middle + random.pick(placeTails);
  }

  #compound(): string {
    const random = this.#random;
    const joint = random.chance(0.4) ? 's' : '';
    const ending = random.chance(0.3) ? random.pick(endings) : '';
    return random.pick(this.#heads) + joint + random.pick(this.#tails) + ending;
  }
}
