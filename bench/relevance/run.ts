/** `npm run bench:relevance`: how well the search and its peers answer the graded queries, on the built site in dist. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { agreement } from './agreement.ts';
import { createEngines } from './engines.ts';
import { type Grades, ndcgAt10, recallAt20 } from './metrics.ts';

interface Topic {
  id: string;
  half: 'tune' | 'test';
  queries: string[];
  relevant: Grades;
}

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    worst: { type: 'string', default: '0' },
    engine: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const topics = parse(
  readFileSync(new URL('../queries/topics.yaml', import.meta.url), 'utf8'),
) as Topic[];
const paraphrases = parse(
  readFileSync(new URL('../queries/paraphrases.yaml', import.meta.url), 'utf8'),
) as string[][];
const engines = await createEngines('dist');
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const rows: string[] = [
  '| | half | nDCG@10 | recall@20 | queries with no hit |',
  '|---|---|---|---|---|',
];
for (const [name, search] of Object.entries(engines)) {
  if (values.engine !== undefined && !name.startsWith(values.engine)) continue;
  for (const half of ['tune', 'test'] as const) {
    if (values.half !== undefined && values.half !== half) continue;
    const results = [];
    for (const topic of topics.filter((candidate) => candidate.half === half))
      for (const query of topic.queries) {
        const ranked = await search(query);
        results.push({
          topic: topic.id,
          query,
          ndcg: ndcgAt10(ranked, topic.relevant),
          recall: recallAt20(ranked, topic.relevant),
          none: ranked.length === 0,
        });
      }
    const none = results.filter((result) => result.none).length / results.length;
    rows.push(
      `| ${name} | ${half} | ${mean(results.map(({ ndcg }) => ndcg)).toFixed(3)} | ${mean(results.map(({ recall }) => recall)).toFixed(3)} | ${(none * 100).toFixed(1)} % |`,
    );
    for (const { topic, query, ndcg, recall } of results
      .sort((a, b) => a.ndcg - b.ndcg)
      .slice(0, Number(values.worst)))
      console.log(`${name} ${half} ${ndcg.toFixed(2)} ${recall.toFixed(2)} ${topic}: ${query}`);
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
console.log(rows.join('\n'));
if (values.write) {
  mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('../results/relevance.md', import.meta.url),
    `# Relevance on the graded queries\n\n${topics.length} topics; weights were set without the half \`test\`. See ../queries/README.md.\n\n${rows.join('\n')}\n`,
  );
}
