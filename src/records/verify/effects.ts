import type { ProjectRecord } from '../schemas/project.ts';
import { statementsOf } from '../small-numbers/statements.ts';
import type { Finding } from './finding.ts';
import { hasOwner } from './owners.ts';

/** Verbs that make one thing the cause of another; giving is an effect of things only, for `NAV ga råd` is what was done. */
const effect =
  /(?<!\p{L})(?:(?:førte|fører|ført(?! (?:over|videre|tilbake))|bidr(?:o|ar|att)|resulterte) (?:\p{L}+ )?(?:til|i)|(?:har )?(?:økt|redusert|styrket|forebygget|bedret|forbedret)|økte|reduserte|(?:har )?gjo(?:rde|rt) at|(?:\p{L}*(?:tiltaket|tilbudet|prosjektet|arbeidet|oppfølgingen|metoden|modellen|kurset|samarbeidet)|det|dette) (?:ga|har gitt|gir))(?!\p{L})/iu;

/** Effects in the summary or the results that nobody is said to claim. */
export const ownerlessEffects = (project: ProjectRecord): Finding[] =>
  statementsOf(project)
    .filter(({ field }) => field === 'summary' || field === 'sections.results')
    .flatMap(({ field, text, lead }) => {
      const verb = effect.exec(text)?.[0];
      return verb === undefined || hasOwner(text) || hasOwner(lead)
        ? []
        : [{ field, message: `says "${verb}" without whose word it is: "${text}"` }];
    });
