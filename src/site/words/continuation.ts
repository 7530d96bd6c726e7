import { continuationFormLabels, continuationLabels } from '../../records/labels.ts';
import type { ResolvedProject } from '../../records/resolve.ts';

/** `I ordinær drift (krysset av: ja). Stillingen er fast.`, or `Ja. …` where the report says no more than the tick. */
export function formatContinuation({ status, form, how }: ResolvedProject['continuation']): string {
  const ticked = continuationLabels[status];
  const told =
    form === undefined
      ? ticked
      : `${continuationFormLabels[form]}${status === 'unknown' ? '' : ` (krysset av: ${ticked.toLowerCase()})`}`;
  return how === undefined ? told : `${told}. ${how}`;
}
