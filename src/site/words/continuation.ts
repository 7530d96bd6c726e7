import { continuationLabels } from '../../records/labels.ts';
import type { ResolvedProject } from '../../records/resolve.ts';

/** `Ja. Stillingen er fast.` */
export function formatContinuation({ status, how }: ResolvedProject['continuation']): string {
  const ticked = continuationLabels[status];
  return how === undefined ? ticked : `${ticked}. ${how}`;
}
