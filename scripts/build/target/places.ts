import { basename, dirname } from 'node:path';
import type { Place } from '../work/temporary.ts';
import { ownPrefix } from './mark.ts';

/** Beside a target: on the same file system, and hidden. */
export const beside = (target: string): Place => ({
  parent: dirname(target),
  prefix: `.${basename(target)}.`,
});

/** In a target that must stay where it is. */
export const inside = (target: string): Place => ({ parent: target, prefix: ownPrefix });
