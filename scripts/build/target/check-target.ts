import { accessSync, constants, existsSync, readlinkSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { entryAt, existingPart, isWithin } from './lineage.ts';
import { strangersIn } from './mark.ts';
import { shortened, TargetError } from './target-error.ts';

/** Folders of the repository that hold what people wrote or what the tools need; a site lies neither in nor above them. */
const sources = [
  ...['.astro', '.ci', '.git', '.github', 'content', 'docs', 'node_modules', 'public', 'scripts'],
  ...['src', 'tests', 'bench/queries', 'bench/relevance', 'bench/results', 'bench/scale'],
];

/** File systems take 255 bytes, and what a build puts beside a target has a longer name than that. */
const longestName = 200;

const cure = 'choose another folder with OUT_DIR';

/**
 * Refuses a place that no site may be put in, whatever is there.
 * @throws TargetError
 */
export function checkPlace(target: string, contentFolder: string): void {
  const refuse = (complaint: string): never => {
    throw new TargetError(target, complaint);
  };
  const found = entryAt(target);
  if (found?.isSymbolicLink())
    refuse(
      `is a link to ${readlinkSync(target)}; name the folder itself with OUT_DIR, or remove the link`,
    );
  if (found && !found.isDirectory()) refuse(`is no folder; ${cure}`);
  if (Buffer.byteLength(basename(target)) > longestName)
    refuse(`has a name of more than ${longestName} bytes; ${cure}`);
  const above = existingPart(target);
  if (!statSync(above, { throwIfNoEntry: false })?.isDirectory())
    refuse(`cannot be made, as ${above} is no folder; ${cure}`);
  const root = resolve('.');
  if (isWithin(root, target)) refuse(`holds this repository; ${cure}, such as OUT_DIR=dist`);
  for (const source of [contentFolder, ...sources.map((name) => join(root, name))]) {
    const [isIn, isAbove] = [isWithin(target, source), isWithin(source, target)];
    if (isIn && isAbove) refuse(`holds what no build may replace; ${cure}`);
    if (isIn) refuse(`lies in ${shortened(source)}, where no build may write; ${cure}`);
    if (isAbove) refuse(`holds ${shortened(source)}, which no build may replace; ${cure}`);
  }
  if (isWithin(resolve('.build'), target)) refuse(`is where builds do their work; ${cure}`);
  if (!mayBeWritten(above) && !(found && mayBeWritten(dirname(target))))
    refuse(`may not be written; give yourself the right to do so, or ${cure}`);
}

/**
 * Refuses a folder with anything in it that no build of ours has made.
 * @throws TargetError
 */
export function checkContents(target: string): void {
  if (!existsSync(target)) return;
  const [first, ...others] = strangersIn(target);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  throw new TargetError(
    target,
    `holds ${first}${more}, which no build has made and none will delete; move it away, or ${cure}`,
  );
}

function mayBeWritten(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
