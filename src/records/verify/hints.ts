import type { ProjectRecord } from '../schemas/project.ts';
import { doubtfulForm } from './doubtful-form.ts';
import { ownerlessEffects } from './effects.ts';
import type { Finding } from './finding.ts';
import { hiddenNumbers } from './hidden-numbers.ts';
import { relativeTimes } from './relative-time.ts';
import type { Sources } from './sources.ts';
import { wishesToldAsFacts } from './wishes.ts';

/** What a reader should hold against the source: it may be right, which no rule here can tell. */
export const hintsOn = (project: ProjectRecord, sources: Sources): Finding[] => [
  ...hiddenNumbers(project),
  ...wishesToldAsFacts(project, sources),
  ...doubtfulForm(project, sources),
  ...relativeTimes(project),
  ...ownerlessEffects(project),
];
