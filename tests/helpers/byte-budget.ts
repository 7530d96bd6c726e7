import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Weight } from './page-weight.ts';

/** What docs/byte-budget.md says of one kind of page. */
export interface Budget {
  /** The kind as written: an address such as `/prosjekter/<id>/`, or the pages that no address names. */
  kind: string;
  today: Weight;
  budget: Weight;
}

/** The table of docs/byte-budget.md: the only place where the budgets stand. */
export const readBudgets = (): Budget[] =>
  readFileSync(resolve('docs/byte-budget.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(readLine);

function readLine(line: string): Budget {
  const cells = /^\| (\S.*?) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/.exec(line);
  if (!cells) throw new Error(`docs/byte-budget.md: not a kind of page and six numbers: ${line}`);
  const [, kind = '', ...numbers] = cells;
  const [scripts = 0, maxScripts = 0, styles = 0, maxStyles = 0, fonts = 0, maxFonts = 0] =
    numbers.map(Number);
  return {
    kind,
    today: { scripts, styles, fonts },
    budget: { scripts: maxScripts, styles: maxStyles, fonts: maxFonts },
  };
}

/** The most that a budget may allow for what a page loads today. */
export const allowed = (bytes: number): number => Math.floor(bytes * 1.05);

/** The line of the table for a kind of page that loads this today. */
export const lineFor = (kind: string, { scripts, styles, fonts }: Weight): string =>
  `| ${[kind, ...[scripts, styles, fonts].flatMap((bytes) => [bytes, allowed(bytes)])].join(' | ')} |`;

/** The kind of page at an address: the first whose address it matches, else the one without an address. */
export function kindOf(address: string, budgets: readonly Budget[]): Budget | undefined {
  const named = budgets.find(({ kind }) => patternOf(kind)?.test(address));
  return named ?? budgets.find(({ kind }) => patternOf(kind) === undefined);
}

const patternOf = (kind: string) => {
  const address = /^`(\/.*)`$/.exec(kind)?.[1];
  return address === undefined
    ? undefined
    : new RegExp(`^${address.replaceAll('.', '\\.').replace(/<\w+>/g, '[^/]+')}$`);
};
