import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIdPattern, createBuildId, hasEnded } from './build-id.ts';

/** What a folder that a build makes for a while is for: its work, a site to come, one that was, one to be deleted. */
export type Kind = 'work' | 'new' | 'old' | 'gone';

/** Where such folders are: what folder they lie in, and what their names begin with. */
export interface Place {
  parent: string;
  prefix: string;
}

/** A temporary folder that is there. */
export interface TemporaryFolder {
  path: string;
  kind: Kind;
  /** The build that made it. */
  id: string;
}

/** The path of a build's temporary folder. */
export const temporaryFolder = ({ parent, prefix }: Place, kind: Kind, id: string): string =>
  join(parent, `${prefix}${kind}-${id}`);

/** All temporary folders of a place, of whatever build. */
export function temporaryFolders({ parent, prefix }: Place): TemporaryFolder[] {
  if (!existsSync(parent)) return [];
  const pattern = new RegExp(`^(?<kind>work|new|old|gone)-(?<id>${buildIdPattern})$`);
  return readdirSync(parent).flatMap((name) => {
    if (!name.startsWith(prefix)) return [];
    const { kind, id } = pattern.exec(name.slice(prefix.length))?.groups ?? {};
    return kind && id ? [{ path: join(parent, name), kind: kind as Kind, id }] : [];
  });
}

/**
 * Deletes what builds that have ended left in a place. It gets another name first: a build that only seems to have
 * ended, on another machine, then finds nothing to go on with, rather than half of it.
 */
export function sweep(place: Place): void {
  for (const { path, id } of temporaryFolders(place)) {
    if (!hasEnded(id)) continue;
    const gone = temporaryFolder(place, 'gone', createBuildId());
    renameSync(path, gone);
    rmSync(gone, { recursive: true, force: true });
  }
}
