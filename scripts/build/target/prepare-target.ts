import { sweep } from '../work/temporary.ts';
import { checkContents, checkPlace } from './check-target.ts';
import { beside, inside } from './places.ts';
import { restoreSite } from './restore.ts';

/**
 * Makes sure that a site may be put in a place, and that nothing of killed builds is left there.
 * @throws TargetError
 */
export function prepareTarget(target: string, contentFolder: string): void {
  checkPlace(target, contentFolder);
  restoreSite(target);
  sweep(beside(target));
  sweep(inside(target));
  checkContents(target);
}
