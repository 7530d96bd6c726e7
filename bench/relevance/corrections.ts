/**
 * `npm run bench:corrections -- <list of words>`: how often an ordinary word that no record has is answered for another, and
 * how often a slip in a word of the records is repaired, on the built site in dist.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canonical } from '../../src/norwegian/canonical.ts';
import { editionFile, editionFolder, searchFiles } from '../../src/search/format/files.ts';
import { openEngine } from './engines.ts';
import { seeded, slips } from './slips.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const [wordFile] = positionals;
if (wordFile === undefined) {
  console.error('Name a file with one ordinary word a line: see bench/queries/README.md.');
  process.exit(1);
}

const samples = 5000;
const halves = ['tune', 'test'] as const;
const random = seeded(1);
const readDist = (path: string) => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
const pairs: (string | number)[] = readDist(
  `${editionFolder(readDist(editionFile).edition)}/${searchFiles.words}`,
);
const recordWords = pairs.filter((entry) => typeof entry === 'string');
const recordForms = new Set(recordWords.map(canonical));
const engine = await openEngine('dist');

/** Words fall into a half by their letters, so that a word is in the same half in each run. */
const halfOf = (word: string): (typeof halves)[number] =>
  seeded(
    [...word].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 5),
  )() < 0.5
    ? 'tune'
    : 'test';

function sample<Item>(items: readonly Item[]): Item[] {
  const keyed = items.map((item): [number, Item] => [random(), item]);
  return keyed
    .sort(([one], [other]) => one - other)
    .slice(0, samples)
    .map(([, item]) => item);
}

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
const count = <Item>(items: readonly Item[], has: (item: Item) => boolean) =>
  items.filter(has).length;

async function askOrdinary(word: string) {
  const { corrections, unknown } = await engine.search(word, false);
  const [correction] = corrections;
  if (values.list && correction) console.log(`${correction.kind}: ${word} → ${correction.used}`);
  return { answer: correction?.kind ?? (unknown.length > 0 ? 'unknown' : 'found') };
}

async function askSlip({ kind, typed, meant }: { kind: string; typed: string; meant: string }) {
  const { corrections, unknown, docs } = await engine.search(typed, false);
  const used = corrections[0]?.used;
  const right = new Set(docs);
  const found = (await engine.search(meant, true)).docs.every((doc) => right.has(doc));
  const repaired = used === undefined ? found && docs.length > 0 : sameForm(used, meant);
  return {
    kind,
    length: typed.length,
    repaired,
    offered: !repaired && (unknown[0]?.nearest ?? []).some((word) => sameForm(word, meant)),
    other: !repaired && used !== undefined,
  };
}

const sameForm = (one: string, other: string) => canonical(one) === canonical(other);

function slipsOf(words: readonly string[]) {
  const kinds = Object.entries(slips);
  return sample(
    words.flatMap((meant) =>
      kinds
        .map(([kind, slip]) => ({ kind, typed: slip(meant, random), meant }))
        // What the search takes for the same word is no slip, and what is a word of the records cannot be told from it.
        .filter(({ typed }) => typed.length > 3 && !recordForms.has(canonical(typed))),
    ),
  );
}

const rows = ['| | | tune | test |', '|---|---|---|---|'];
const row = (what: string, each: string, cells: readonly string[]) =>
  rows.push(`| ${what} | ${each} | ${cells.join(' | ')} |`);

const listed = readFileSync(wordFile, 'utf8').split('\n');
const ordinary = sample([
  ...new Set(
    listed.filter((word) => /^\p{Ll}{4,}$/u.test(word) && !recordForms.has(canonical(word))),
  ),
]);
const asked = {
  tune: await askAll(ordinary, askOrdinary, 'tune'),
  test: await askAll(ordinary, askOrdinary, 'test'),
};
row(
  'ordinary words that no record has',
  '',
  halves.map((half) => String(asked[half].length)),
);
for (const [name, answer] of [
  ['answered for another word', 'slip'],
  ['for the two words they are made of, and said so', 'parts'],
  ['for a good half of them, and said so', 'part'],
  ['told unknown', 'unknown'],
  ['answered as beginnings, compounds or synonyms', 'found'],
] as const)
  row(
    '',
    name,
    halves.map((half) =>
      share(
        count(asked[half], (one) => one.answer === answer),
        asked[half].length,
      ),
    ),
  );

const long = recordWords.filter((word) => word.length >= 5);
const typos = slipsOf(long);
const keyOf = ({ meant }: { meant: string }) => meant;
const typed = {
  tune: await askAll(typos, askSlip, 'tune', keyOf),
  test: await askAll(typos, askSlip, 'test', keyOf),
};
type Asked = (typeof typed.tune)[number];
row(
  'slips in words of the records',
  '',
  halves.map((half) => String(typed[half].length)),
);
const slipRow = (
  name: string,
  has: (one: Asked) => boolean,
  among: (one: Asked) => boolean = () => true,
) =>
  row(
    '',
    name,
    halves.map((half) =>
      share(
        count(typed[half], (one) => among(one) && has(one)),
        count(typed[half], among),
      ),
    ),
  );
slipRow('repaired', ({ repaired }) => repaired);
slipRow('offered', ({ offered }) => offered);
slipRow('taken for another word', ({ other }) => other);
for (const kind of Object.keys(slips))
  slipRow(
    `repaired: ${kind}`,
    ({ repaired }) => repaired,
    (one) => one.kind === kind,
  );
for (const [name, from, to] of [
  ['4–5 letters', 0, 5],
  ['6–7 letters', 6, 7],
  ['8–9 letters', 8, 9],
  ['10 letters or more', 10, 99],
] as const)
  slipRow(
    `repaired: ${name}`,
    ({ repaired }) => repaired,
    ({ length }) => length >= from && length <= to,
  );

console.log(rows.join('\n'));
if (values.write)
  writeFileSync(
    new URL('../results/corrections.md', import.meta.url),
    `# Corrections\n\nThe weights were set on the half \`tune\` of the words. See ../queries/README.md.\n\n${rows.join('\n')}\n`,
  );

async function askAll<Item, Result>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Result>,
  half: string,
  key: (item: Item) => string = String,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) if (halfOf(key(item)) === half) results.push(await ask(item));
  return results;
}
