import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves what a folder holds into another; folders that both have are joined, files of the same name replaced. */
export function moveInto(target: string, source: string): void {
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory() && existsSync(to)) moveInto(to, from);
    else renameSync(from, to);
  }
}
