import { satisfies, subset } from 'semver';

/** What is looked at in an entry of package-lock.json. */
export interface LockedPackage {
  integrity?: string;
  resolved?: string;
  engines?: Record<string, string>;
  /** Stands for the folder of a workspace. */
  link?: boolean;
  /** Comes inside the archive of another package. */
  inBundle?: boolean;
}

/** A package-lock.json. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** The Node that runs everything here, and the range of those that `npm ci` may run on. */
export interface Nodes {
  own: string;
  installing: string;
}

/** Paths of the entries that have no integrity, that name a host, and whose range of Node misleads npm. */
export interface Faults {
  unsigned: string[];
  hosted: string[];
  misleading: string[];
}

/** What is wrong with a lockfile. */
export function findFaults({ packages }: Lockfile, nodes: Nodes): Faults {
  const fetched = Object.entries(packages).filter(
    ([path, { link, inBundle }]) => path.includes('node_modules/') && !link && !inBundle,
  );
  const pathsWhere = (holds: (entry: LockedPackage) => boolean) =>
    fetched.filter(([, entry]) => holds(entry)).map(([path]) => path);
  return {
    unsigned: pathsWhere(({ integrity }) => integrity === undefined),
    hosted: pathsWhere(({ resolved = '' }) => /^https?:/.test(resolved)),
    misleading: pathsWhere(({ engines }) => misleads(engines?.['node'], nodes)),
  };
}

/**
 * Whether our own Node meets a range that an installing one may not. npm knows only the one that it runs on: it would
 * warn for nothing, and leave out a package for this platform.
 */
const misleads = (range: string | undefined, { own, installing }: Nodes) =>
  range !== undefined && satisfies(own, range) && !subset(installing, range);

/** A copy without the entries that have no integrity: npm fetches those anew, but never completes one that is there. */
export function withoutUnsigned(lock: Lockfile, nodes: Nodes): Lockfile {
  const copy = structuredClone(lock);
  for (const path of findFaults(lock, nodes).unsigned) delete copy.packages[path];
  return copy;
}

/** A copy without hosts and without ranges of Node that mislead npm. */
export function withoutMisleading(lock: Lockfile, nodes: Nodes): Lockfile {
  const { hosted, misleading } = findFaults(lock, nodes);
  const copy = structuredClone(lock);
  for (const path of hosted) delete copy.packages[path]?.resolved;
  for (const path of misleading) {
    const { node: _, ...others } = copy.packages[path]?.engines ?? {};
    if (Object.keys(others).length === 0) delete copy.packages[path]?.engines;
    else Object.assign(copy.packages[path] ?? {}, { engines: others });
  }
  return copy;
}
