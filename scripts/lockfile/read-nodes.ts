import { readFileSync } from 'node:fs';
import type { Nodes } from './lockfile.ts';

/** The lockfiles of the repository: the project with its workspace, and what the bench installs for itself when it runs. */
export const lockfiles = ['package-lock.json', 'bench/scale/peers/package-lock.json'];

/** Our own Node and those that install, from package.json. */
export function readNodes(): Nodes {
  const { engines, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    engines: { node: string };
    optionalDependencies: { node: string };
  };
  return { own: optionalDependencies.node, installing: engines.node };
}
