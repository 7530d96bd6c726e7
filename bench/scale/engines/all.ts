import type { Engine } from './engine.ts';
import { ours } from './ours.ts';
import { pagefindEngines } from './pagefind.ts';
import { starlight } from './starlight.ts';
import { wholeIndexEngines } from './whole-index.ts';

/** Every engine, in the order of the tables. */
export const engines: readonly Engine[] = [
  starlight,
  ...pagefindEngines,
  ...wholeIndexEngines,
  ours,
];

/** The engines with the given names, or all. */
export function enginesNamed(names: readonly string[]): Engine[] {
  const unknown = names.filter((name) => !engines.some((engine) => engine.name === name));
  if (unknown.length > 0)
    throw new Error(
      `no engine ${unknown.join(', ')}; there are ${engines.map(({ name }) => name).join(', ')}`,
    );
  return engines.filter(({ name }) => names.length === 0 || names.includes(name));
}
