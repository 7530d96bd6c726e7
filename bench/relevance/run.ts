/** `npm run bench:relevance`: how well the search and its peers answer the graded queries, on the built site in dist. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { agreement } from './agreement.ts';
import { createEngines, createSetEngines, type Search } from './engines.ts';
import { type Grades, ndcgAt10, recallAt20 } from './metrics.ts';
import { measureSets } from './sets.ts';
import { signsTable } from './signs.ts';

interface Topic {
  id: string;
  half: 'tune' | 'test';
  queries: string[];
  relevant: Grades;
}

/** How a query was answered. */
interface Result {
  topic: string;
  query: string;
  ndcg: number;
  recall: number;
  none: boolean;
}

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    worst: { type: 'string', default: '0' },
    engine: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../queries/${name}.yaml`, import.meta.url), 'utf8'));
const sets = ['topics', 'other-words'].map((name) => ({ name, topics: read(name) as Topic[] }));
const paraphrases = read('paraphrases') as string[][];
const engines = await createEngines('dist');
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const rows: string[] = [
  '| set | | half | nDCG@10 | recall@20 | queries with no hit |',
  '|---|---|---|---|---|---|',
];
for (const { name: set, topics } of sets)
  for (const [name, search] of Object.entries(engines)) {
    if (values.engine !== undefined && !name.startsWith(values.engine)) continue;
    for (const half of ['tune', 'test'] as const) {
      if (values.half !== undefined && values.half !== half) continue;
      const results = await ask(
        topics.filter((topic) => topic.half === half),
        search,
      );
      const average = (of: (result: Result) => number) => mean(results.map(of));
      rows.push(
        `| ${set} | ${name} | ${half} | ${average(({ ndcg }) => ndcg).toFixed(3)} | ${average(({ recall }) => recall).toFixed(3)} | ${(average(({ none }) => Number(none)) * 100).toFixed(1)} % |`,
      );
      for (const { topic, query, ndcg, recall } of results
        .sort((a, b) => a.ndcg - b.ndcg)
        .slice(0, Number(values.worst)))
        console.log(`${name} ${half} ${ndcg.toFixed(2)} ${recall.toFixed(2)} ${topic}: ${query}`);
    }
  }
rows.push(
  '',
  'All that is listed as a hit, whatever the order:',
  '',
  '| set | | half | precision | recall | queries that list more than half | that list nothing |',
  '|---|---|---|---|---|---|---|',
);
const { base, engines: setEngines } = await createSetEngines('dist');
for (const { name: set, topics } of sets)
  for (const [name, search] of Object.entries(setEngines)) {
    if (values.engine !== undefined && !name.startsWith(values.engine)) continue;
    for (const half of ['tune', 'test'] as const) {
      const asked = topics.filter((topic) => topic.half === half);
      const { precision, recall, large, none } = await measureSets(asked, search, base);
      const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
      rows.push(
        `| ${set} | ${name} | ${half} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${percent(large)} | ${percent(none)} |`,
      );
    }
  }
const agreements: string[] = [];
for (const [name, search] of Object.entries(engines))
  if (values.engine === undefined || name.startsWith(values.engine))
    agreements.push(`| ${name} | ${(await agreement(paraphrases, search)).toFixed(2)} |`);
rows.push(
  '',
  '| | first ten in common between phrasings of one need |',
  '|---|---|',
  ...agreements,
);
if (values.engine === undefined)
  rows.push(
    '',
    'Share of generated queries with signs that are answered with exactly the projects that reading all texts finds:',
    '',
    ...(await signsTable('dist')),
  );
console.log(rows.join('\n'));
if (values.write) {
  mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('../results/relevance.md', import.meta.url),
    `# Relevance on the graded queries\n\nWeights and synonyms were set without the halves \`test\`. See ../queries/README.md.\n\n${rows.join('\n')}\n`,
  );
}

async function ask(topics: readonly Topic[], search: Search): Promise<Result[]> {
  const results: Result[] = [];
  for (const { id: topic, queries, relevant } of topics)
    for (const query of queries) {
      const ranked = await search(query);
      results.push({
        topic,
        query,
        ndcg: ndcgAt10(ranked, relevant),
        recall: recallAt20(ranked, relevant),
        none: ranked.length === 0,
      });
    }
  return results;
}
