import type { ProjectRecord } from '../schemas/project.ts';
import { statementsOf } from '../small-numbers/statements.ts';
import type { Finding } from './finding.ts';

/** Words that mean something only on the day the report was written; `foreløpig` and `snart` say themselves that they pass. */
const relative =
  /(?<!\p{L})(?:i (?:år|fjor|rapportåret|dag)|inneværende år|neste år|forrige år|dette året|hittil|for tiden|nylig|til nå|nå(?! (?:når|fram|ut|frem|målet)(?!\p{L})))(?!\p{L})/giu;

/** Before `nå` as a verb: `å nå`, `vil prosjektet nå`, `trene og nå fram`. */
const beforeVerb =
  /(?<!\p{L})(?:å|kan|kunne|skal|skulle|vil|ville|lettere å|for å) (?:\p{L}+ ){0,2}$/iu;

/** Relative time words in what a record says of a project; asks are said by readers, of their own day. */
export const relativeTimes = (project: ProjectRecord): Finding[] =>
  statementsOf(project)
    .filter(({ field }) => !field.startsWith('asks.') && field !== 'title')
    .flatMap(({ field, text }) =>
      [...withoutQuotes(text).matchAll(relative)]
        .filter(
          ({ 0: match, index }) =>
            match.toLowerCase() !== 'nå' || !beforeVerb.test(text.slice(0, index)),
        )
        .map(({ 0: match, index }) => ({
          field,
          message: `says "${text.slice(Math.max(0, index - 30), index + match.length + 20)}": "${match}" when? name the year, or say that the report writes so`,
        })),
    );

/** What stands in quotation marks is the report's, and shown as such. */
const withoutQuotes = (text: string) =>
  text.replace(/«[^»]*»/g, (quoted) => '«'.padEnd(quoted.length, '»'));
