import { numberWords } from '../../norwegian/number-words.ts';
import type { ProjectRecord } from '../schemas/project.ts';
import { statementsOf } from '../small-numbers/statements.ts';
import type { Finding } from './finding.ts';

/** Nouns that are counted: one, and several of them. Those that may be the same in both, as `kontor`, are left out. */
const nouns: Record<string, string> = {
  person: 'personer',
  familie: 'familier',
  barnefamilie: 'barnefamilier',
  husstand: 'husstander',
  husholdning: 'husholdninger',
  deltaker: 'deltakere',
  deltakar: 'deltakarar',
  bruker: 'brukere',
  kandidat: 'kandidater',
  søker: 'søkere',
  kvinne: 'kvinner',
  ungdom: 'ungdommer',
  gutt: 'gutter',
  jente: 'jenter',
  elev: 'elever',
  student: 'studenter',
  forelder: 'foreldre',
  mottaker: 'mottakere',
  sak: 'saker',
  samtale: 'samtaler',
  samling: 'samlinger',
  gruppe: 'grupper',
  avtale: 'avtaler',
  bedrift: 'bedrifter',
  arbeidsgiver: 'arbeidsgivere',
  kommune: 'kommuner',
  skole: 'skoler',
  stilling: 'stillinger',
  plass: 'plasser',
  bolig: 'boliger',
  veileder: 'veiledere',
  time: 'timer',
  dag: 'dager',
  uke: 'uker',
  måned: 'måneder',
};

const oneOf = (words: Iterable<string>) => [...words].join('|');
const many = oneOf([...numberWords.keys()].filter((word) => (numberWords.get(word) ?? 0) > 1));
/** Without those that are verbs as well: `to bruker`. */
const singular = Object.keys(nouns).filter((noun) => !/^(?:bruker|søker|veileder)$/.test(noun));
const end = String.raw`(?![\p{L}\d-])`;

/** One of several: `1 personer`, `en deltakere`; not after the first end of a range, nor `fase 1 deltakere`. */
const severalOfOne = new RegExp(
  String.raw`(?<![\p{L}\d,.–/-])(?<!(?:§|fase|trinn|gruppe|uke|til|eller|mellom) )(?:1|en|ei|én|èn|ett|et) (?:${oneOf(Object.values(nouns))})${end}`,
  'giu',
);

/** Several of one: `2 person`, `tre familie`; not `1,5 time`, `uke 12 samtale` or `i 2022 deltaker`. */
const oneOfSeveral = new RegExp(
  String.raw`(?<![\p{L}\d,.–-])(?<!(?:§|fase|trinn|uke) )(?!(?:19|20)\d\d )(?:[2-9]|[1-9]\d+|${many}|flere|mange) (?:${oneOf(singular)})${end}`,
  'giu',
);

/** Nouns beside a number in the wrong form, in all that a record says. */
export const wrongPlurals = (project: ProjectRecord): Finding[] =>
  statementsOf(project)
    .filter(({ field }) => !field.startsWith('asks.') && field !== 'title')
    .flatMap(({ field, text }) =>
      [severalOfOne, oneOfSeveral].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([match]) => ({
          field,
          message: `says "${match}"; put the noun in the form that the number asks for`,
        })),
      ),
    );
