import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './walk.ts';

const ofSystems =
  /^(?:\.DS_Store|\._.*|\.Spotlight-V100|\.Trashes|\.fseventsd|\.directory|(?:eh)?Thumbs\.db|desktop\.ini|lost\+found)$/i;

const ofEditors = /~$|^\.#|^#.*#$|^\..*\.sw[a-p]$/;

/** Whether a name is that of something Finder, Explorer or a file system puts into folders by itself. */
export const isSystemFile = (name: string): boolean => ofSystems.test(name);

/** Removes from a site what systems and editors have left in the folders that its files come from. */
export function removeLeftovers(site: string): void {
  for (const { parentPath, name } of walk(site))
    if (isSystemFile(name) || ofEditors.test(name))
      rmSync(join(parentPath, name), { recursive: true, force: true });
}
