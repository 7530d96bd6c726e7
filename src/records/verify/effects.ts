import type { ProjectRecord } from '../schemas/project.ts';
import { statementsOf } from '../small-numbers/statements.ts';
import type { Finding } from './finding.ts';
import { hasOwner } from './owners.ts';

/** Verbs that make one thing the cause of another. */
const effect =
  /(?<!\p{L})(?:førte (?:\p{L}+ )?til|ført til|fører til|bidro til|bidratt til|bidrar til|ga|har gitt|har økt|økte|reduserte|har redusert|styrket|har styrket|forebygget|gjorde at|har gjort at|resulterte i)(?!\p{L})/iu;

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
