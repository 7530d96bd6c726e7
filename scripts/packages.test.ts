import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Versions = Record<string, string>;
interface Manifest {
  dependencies?: Versions;
  optionalDependencies?: Versions;
  devDependencies?: Versions;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const named = ({ dependencies, optionalDependencies, devDependencies }: Manifest): Versions => ({
  ...dependencies,
  ...optionalDependencies,
  ...devDependencies,
});
const root = read('package.json');

test.each(['bench/package.json', 'bench/scale/peers/package.json'])(
  'what %s shares with the project has the same version',
  (file) => {
    const own = named(root);
    const shared = Object.entries(named(read(file))).filter(([name]) => name in own);
    expect(shared).not.toEqual([]);
    expect(Object.fromEntries(shared)).toEqual(
      Object.fromEntries(shared.map(([name]) => [name, own[name]])),
    );
  },
);

test('every version is exact', () => {
  const ranges = ['package.json', 'bench/package.json', 'bench/scale/peers/package.json']
    .flatMap((file) => Object.entries(named(read(file))))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

test('the Node that the project brings is the one that .nvmrc names', () => {
  const version = root.optionalDependencies?.['node'] ?? '';
  expect(version.split('.')[0]).toBe(readFileSync('.nvmrc', 'utf8').trim());
});

test('docs/dependencies.md has each production dependency, and no other, with its licence', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { license?: string }>;
  };
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(
    /^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|/gm,
  );
  const production = Object.keys({ ...root.dependencies, ...root.optionalDependencies });
  expect(Object.fromEntries(Array.from(rows, ([, name, licence]) => [name, licence]))).toEqual(
    Object.fromEntries(production.map((name) => [name, packages[`node_modules/${name}`]?.license])),
  );
});
