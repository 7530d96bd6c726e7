import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNameFile, vocabularyFile } from '../../../src/records/paths.ts';
import { TargetError } from '../target/target-error.ts';
import { isSystemFile } from '../work/leftovers.ts';
import { pageHeading } from './render-mdx.ts';

/**
 * Writes files, in their order, into a folder for generated ones, which holds nothing else afterwards.
 * @throws TargetError, nothing written, where that is a link or holds what was not generated
 */
export function writeGenerated(folder: string, files: Iterable<[string, string]>): void {
  const gone = new Set(earlierIn(folder));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    gone.delete(name);
    writeFileSync(join(folder, name), text);
  }
  for (const name of gone) rmSync(join(folder, name));
}

/** The files that an earlier run has generated. */
function earlierIn(folder: string): string[] {
  const refuse = (complaint: string): never => {
    throw new TargetError(folder, complaint);
  };
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory())
    refuse('is a link or a file, where files are to be generated; move it away');
  const names = readdirSync(folder).filter((name) => !isSystemFile(name));
  const stranger = names.find((name) => !isGenerated(join(folder, name), name));
  return stranger === undefined
    ? names
    : refuse(`holds ${stranger}, which was not generated and will not be deleted; move it away`);
}

function isGenerated(path: string, name: string): boolean {
  if (!lstatSync(path).isFile()) return false;
  if (name === vocabularyFile || name === editionNameFile) return true;
  const text = readFileSync(path, 'utf8');
  // The page that a killed run was writing ends somewhere in its heading.
  return name.endsWith('.mdx') && (text.startsWith(pageHeading) || pageHeading.startsWith(text));
}
