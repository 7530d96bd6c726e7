import { sep } from 'node:path';
import { TargetError } from '../target/target-error.ts';

/** Characters that mean something to Vite, Rollup or addresses where they stand in the path of a file. */
const misread = sep === '/' ? /[#?%"*\\\p{Cc}]/u : /[#%]/;

/**
 * Refuses a folder in which the tools that build the site do not find their files.
 * @throws TargetError
 */
export function checkWorkingFolder(folder: string = process.cwd()): void {
  const [found] = misread.exec(folder) ?? [];
  if (found !== undefined)
    throw new TargetError(
      folder,
      `has ${JSON.stringify(found)} in its name, which the tools that build the site take for something else; rename the folder, or move the repository to another`,
    );
}
