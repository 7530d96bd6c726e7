import type { ProjectRecord } from '../schemas/project.ts';
import { statementsOf } from '../small-numbers/statements.ts';
import type { Finding } from './finding.ts';

/** Words that mean something only on the day the report was written; `nå` as a verb (`å nå`, `kan nå`) is left out. */
const relative =
  /(?<!\p{L})(?:(?:seinere |senere )?i (?:år|fjor|rapportåret|dag|inneværende år)|neste år|forrige år|dette året|inneværende|hittil|for tiden|nylig|til nå|(?<!(?<!\p{L})(?:å|kan|kunne|skal|skulle|vil|ville|ikke|lettere|lett|vanskelig|bedre|raskt|også|får|må) )nå(?= [\p{L}]|[.,;:]|$)|foreløpig|snart)(?! og (?:da|igjen))(?!\p{L})/giu;

/** Relative time words in what a record says of a project; asks are said by readers, of their own day. */
export const relativeTimes = (project: ProjectRecord): Finding[] =>
  statementsOf(project)
    .filter(({ field }) => !field.startsWith('asks.') && field !== 'title')
    .flatMap(({ field, text }) =>
      [...text.matchAll(relative)].map(({ 0: match, index }) => ({
        field,
        message: `says "${text.slice(Math.max(0, index - 30), index + match.length + 20)}": "${match}" when? name the year, or say that the report writes so`,
      })),
    );
