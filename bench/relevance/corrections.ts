/**
 * `npm run bench:corrections -- <list of words>`: how often an ordinary word that no record has is answered for another, and
 * how often a slip in a word of the records is repaired, on the built site in dist.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canonical } from '../../src/norwegian/canonical.ts';
import { editionFile, editionFolder, searchFiles } from '../../src/search/format/files.ts';
import type { Engine } from '../../src/search/query/engine.ts';
import { answersOrdinary, askOrdinary, askSlip, repairs } from './ask-words.ts';
import { createSetEngines, openEngine } from './engines.ts';
import { halfOf, halves, sample, seeded, slips, slipsOf } from './slips.ts';

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

const readDist = (path: string) => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
const pairs: (string | number)[] = readDist(
  `${editionFolder(readDist(editionFile).edition)}/${searchFiles.words}`,
);
const recordWords = pairs.filter((entry) => typeof entry === 'string');
const recordForms = new Set(recordWords.map(canonical));
const engine = await openEngine('dist');
const random = seeded(1);

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
const count = <Item>(items: readonly Item[], has: (item: Item) => boolean) =>
  items.filter(has).length;

const rows = ['| | | tune | test |', '|---|---|---|---|'];
const row = (what: string, each: string, cells: readonly string[]) =>
  rows.push(`| ${what} | ${each} | ${cells.join(' | ')} |`);

const listed = readFileSync(wordFile, 'utf8').split('\n');
const lacking = listed.filter(
  (word) => /^\p{Ll}{4,}$/u.test(word) && !recordForms.has(canonical(word)),
);
const asked = await askHalves(sample([...new Set(lacking)], random), String, askOrdinary);
if (values.list)
  for (const { word, used, answer } of halves.flatMap((half) => asked[half]))
    if (used !== undefined) console.log(`${answer}: ${word} → ${used}`);
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
const typos = sample(
  // What the search takes for the same word is no slip, and what is a word of the records cannot be told from it.
  slipsOf(long, random).filter(
    ({ typed }) => typed.length > 3 && !recordForms.has(canonical(typed)),
  ),
  random,
);
const typed = await askHalves(typos, ({ meant }) => meant, askSlip);
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

/** Of what peers are asked, so many: they are slow. */
const askedPeers = 600;
const { engines } = await createSetEngines('dist');
rows.push(
  '',
  '| | ordinary words answered, unsaid | slips that find what the word finds |',
  '|---|---|---|',
);
const ordinary = asked.test.slice(0, askedPeers).map(({ word }) => word);
const slipped = typos.filter(({ meant }) => halfOf(meant) === 'test').slice(0, askedPeers);
for (const [name, search] of Object.entries(engines)) {
  let [answered, repaired] = [0, 0];
  for (const word of ordinary) answered += Number(await answersOrdinary(search, word));
  for (const slip of slipped) repaired += Number(await repairs(search, slip));
  rows.push(
    `| ${name}${name === 'ours' ? ' (by their parts, and said so)' : ''} | ${share(answered, ordinary.length)} | ${share(repaired, slipped.length)} |`,
  );
}

console.log(rows.join('\n'));
if (values.write)
  writeFileSync(
    new URL('../results/corrections.md', import.meta.url),
    `# Corrections\n\nThe weights were set on the half \`tune\` of the words. See ../queries/README.md.\n\n${rows.join('\n')}\n`,
  );

async function askHalves<Item, Result>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
  ask: (engine: Engine, item: Item) => Promise<Result>,
): Promise<Record<(typeof halves)[number], Result[]>> {
  const results = { tune: [] as Result[], test: [] as Result[] };
  for (const item of items) results[halfOf(wordOf(item))].push(await ask(engine, item));
  return results;
}
