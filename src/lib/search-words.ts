import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { ResolvedProject } from './resolve.ts';

/** Words that a project can be found by though they do not stand on its page: the synonyms of its values. */
export function searchWords(project: ResolvedProject, vocabulary: Vocabulary): string {
  const lists = [
    [vocabulary['target-groups'], project.targetGroups],
    [vocabulary.methods, project.methods],
    [vocabulary.obstacles, project.obstacles],
  ] as const;
  return lists
    .flatMap(([terms, ids]) => terms.filter(({ id }) => ids.includes(id)).flatMap(({ label, synonyms }) => [label.nb, ...synonyms]))
    .join(' ');
}
