import type { ProjectRecord } from '../schemas/project.ts';
import { type Statement, statementsOf } from '../small-numbers/statements.ts';
import type { Finding } from './finding.ts';
import { fold } from './numbers.ts';
import { hasOwner } from './owners.ts';
import { cited, proseOf } from './prose.ts';
import type { Sources } from './sources.ts';

/**
 * Verbs by which a report says what is wished for or planned, with the letters that a scan writes for ø and å. `kan` is none: it is
 * said of what is done every day; nor is what stands in a side clause (`en veileder som skal følge opp`).
 */
const wish =
  /(?<!(?<!\p{L})(?:som|at|hva|n[åa8&]r|hvem|hvis|om|der|da|hvordan|for [å&8@3]|og|slik \p{L}+|(?:som|at|der|om|hva|hvis) \p{L}+) )(?<!\p{L})(?:[øog@6]n?s[kh]e[rt]?|[øo]nskj?er|[øo]nskelig|skal|vil|b[øg6@]r(?! ogs. nevnes)|planlegg(?!ing)\p{L}*|h[åa8&]p\p{L}{1,3}|oppfordr\p{L}*|tror|trur|s[øo@g6]k(?:t|er|te)|m[åa8&]l(?:et)? er)(?!\p{L})/giu;

/** Words by which a record says as much. */
const held =
  /(?<!\p{L})(?:ønsk\p{L}*|skal|skulle|vil|ville|bør|burde|planlegg\p{L}*|planla\p{L}*|planer?|planen|håp\p{L}*|oppfordr\p{L}*|tro[rd]?\p{L}*|kan|kunne|søk(?:er|te|t|nad\p{L}*)|vurder\p{L}*|mulig\p{L}*|mål(?:et|ene)?|forvent\p{L}*|venter|for å|må|måtte|slik at|så (?:de|den|det|hun|han|flere)|anbefal\p{L}*|foreslå\p{L}*|tenk\p{L}*|tenkt|usikker\p{L}*|trenger|behov\p{L}*|hensikt\p{L}*|ment|antar|gir mulighet|lar)(?!\p{L})/iu;

/** `continuation.how` has few words and few lines: two shared words do. */
const leastSharedInHow = 2;

/** Shared words from which a sentence of ours is taken to tell one of the source, and their least share of ours. */
const leastShared = 3;
const leastShare = 0.5;

/** Letters after a wish within which what is wished for begins, and how many of the shared words that takes. */
const reach = 110;
const leastWished = 2;

const stemsOf = (text: string) =>
  new Set((text.match(/[\p{L}&@§¢]{6,}/gu) ?? []).map((word) => fold(word).slice(0, 6)));

const sentencesOf = (source: string) =>
  source
    .replace(/[-¬]\n(?=\p{Ll})/gu, '')
    .replace(/\n/g, ' ')
    .split(/[.!?:](?=\s)|\s[-•*—]\s|\s{2,}/u);

/** Flat claims whose nearest sentence in the lines cited is a wish, a plan or a possibility. */
export function wishesToldAsFacts(project: ProjectRecord, sources: Sources): Finding[] {
  const statements = statementsOf(project);
  return proseOf(project).flatMap(({ field, lines }) => {
    const source = lines
      .flatMap((citation) => sentencesOf(cited([citation], sources)))
      .map((text) => ({ text, stems: stemsOf(text) }));
    return statements
      .filter((statement) => statement.field === field && isFlat(statement))
      .flatMap(({ text }) => {
        const stems = stemsOf(text);
        const told = nearest(
          stems,
          source,
          field === 'continuation.how' ? leastSharedInHow : leastShared,
        );
        const verb = told === undefined ? undefined : wishFor(stems, told);
        return verb === undefined
          ? []
          : [
              {
                field,
                message: `says flatly "${text}" where the source says "${verb}": "${told?.trim()}"`,
              },
            ];
      });
  });
}

const isFlat = ({ text, lead }: Statement) =>
  ![text, lead].some((part) => held.test(part) || hasOwner(part));

function nearest(
  stems: ReadonlySet<string>,
  source: readonly { text: string; stems: ReadonlySet<string> }[],
  least: number,
): string | undefined {
  const shared = source.map(
    (sentence) => [...stems].filter((stem) => sentence.stems.has(stem)).length,
  );
  const most = Math.max(0, ...shared);
  if (most < least || most < stems.size * leastShare) return undefined;
  return source[shared.indexOf(most)]?.text;
}

/** The verb by which a sentence of the source wishes for what ours tells. */
function wishFor(stems: ReadonlySet<string>, told: string): string | undefined {
  const verb = [...told.matchAll(wish)].find(({ 0: match, index }) => {
    const after = told.slice(index + match.length, index + match.length + reach);
    return (
      [...stemsOf(after.split(/, (?:og|men|for|slik|som)\s/u)[0] ?? '')].filter((stem) =>
        stems.has(stem),
      ).length >= leastWished
    );
  });
  return verb?.[0];
}
