import { numberWords } from '../../norwegian/number-words.ts';
import type { ProjectRecord } from '../schemas/project.ts';
import { statementsOf } from '../small-numbers/statements.ts';
import { namesTopic } from '../small-numbers/topic-words.ts';
import type { Finding } from './finding.ts';

const counts = `(?:begge(?! deler)|båe|alle (?:to|tre|fire)|de (?:to|tre|fire)|(?:duo|trio|kvartett)(?:en)?)`;
const shares = String.raw`(?:(?:\p{L}+|\d+) )?(?:halvpart(?:en)?|(?:tre|fire|fjerde|fem|sjette|seks|sju|sjuende|åtte|åtten|ni|niende|ti|tien)(?:d|t)?e?del(?:en|er|ene)?)`;

/** `begge`, `alle tre`, `trioen`, and shares, which beside a total are a number. */
const hidden = new RegExp(String.raw`(?<!\p{L})(?:${counts}|${shares})(?!\p{L})`, 'giu');

/** Things that there are two to four of, and nobody's. */
const things =
  /^ (?:\p{L}+e )?(?:kommun|kontor|bydel|skole|tiltak|prosjekt|fase|gruppe|side|part|sted|år|ansatt|stilling|veileder|fag|område|avdeling|tjenest|instans|etat|virksomhet|modul|dag|kurs|leir|byg|samarbeid|stat|lov|punkt|formål|mål|metod|ledd|nivå|retning|team|rapport|sted|tilbud|månede|uke)/iu;

/** Number words that may be a count of people on a confidential topic, which a reader must judge. */
export function hiddenNumbers(project: ProjectRecord): Finding[] {
  return statementsOf(project)
    .filter(({ field }) => !field.startsWith('asks.'))
    .filter(({ text, lead }) => namesTopic(`${lead} ${text}`))
    .flatMap(({ field, text }) =>
      [...text.matchAll(hidden)]
        .filter(([match]) => !numberWords.has(match.toLowerCase()))
        .filter(({ 0: match, index }) => !things.test(text.slice(index + match.length)))
        .map(([match]) => ({
          field,
          message: `says "${match}" beside a confidential topic; make sure that it is no count from 1 to 4`,
        })),
    );
}
