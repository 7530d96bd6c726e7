/** Measures size, speed and build time of the site and its peers; see README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slowdown } from './browser/typing.ts';
import { type BuildTimes, timeBuild } from './build-times.ts';
import { enginesNamed } from './engines/all.ts';
import type { Engine } from './engines/engine.ts';
import { generate } from './generate.ts';
import { addPeerFiles, installPeers } from './install-peers.ts';
import { describeMachine } from './machine.ts';
import { measure } from './measure.ts';
import { results as folder, root } from './paths.ts';
import { queries } from './queries.ts';
import { toMarkdown } from './report/markdown.ts';
import { drawPlot } from './report/plot.ts';
import { addResult, type Result, type Results, readResults } from './report/results.ts';
import { deleteSetAside } from './set-aside.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '145,1000,10000' },
    engines: { type: 'string', default: '' },
    repeats: { type: 'string', default: '3' },
    heap: { type: 'string' },
    append: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const listOf = (text: string) => text.split(',').filter((part) => part !== '');
const chosen = enginesNamed(listOf(values.engines));
const run = new Date().toISOString();
const file = join(folder, 'scale.json');
const earlier = values.append ? readResults(file) : { corpora: [], results: [] };
const all: Results = { machine: await describeMachine(), queries, slowdown, ...earlier };

mkdirSync(folder, { recursive: true });
installPeers();
for (const size of listOf(values.sizes).map(Number)) {
  if (!values['no-build']) {
    const corpus = await generate(size);
    addPeerFiles(size);
    all.corpora = [...all.corpora.filter(({ records }) => records !== size), corpus].sort(
      (a, b) => a.records - b.records,
    );
    console.log(`${size} records: ${corpus.words} words, ${corpus.distinctWords} different`);
  }
  const builds = new Map<string, Promise<BuildTimes>>();
  for (const engine of chosen) {
    const result = await examine(engine, size, builds);
    addResult(all.results, result);
    write();
    console.log(`${engine.name}, ${size}: ${result.error ?? summaryOf(result)}`);
  }
}
deleteSetAside();

async function examine(
  engine: Engine,
  size: number,
  builds: Map<string, Promise<BuildTimes>>,
): Promise<Result> {
  const { name, label, facets, build } = engine;
  const result: Result = { engine: name, label, facets, size, run };
  try {
    const known = all.results.find(
      (earlier) => earlier.engine === name && earlier.size === size,
    )?.build;
    if (values['no-build'] && known) result.build = known;
    if (!values['no-build']) {
      const first =
        builds.get(build) ??
        timeBuild(engine, size, {
          again: !values.once,
          ...(values.heap !== undefined && { heapMb: Number(values.heap) }),
        });
      builds.set(build, first);
      result.build = await first;
    }
    result.search = await measure(engine, size, Number(values.repeats));
  } catch (error) {
    result.error = (error instanceof Error ? error.message : String(error)).replaceAll(root, '.');
  }
  return result;
}

function summaryOf({ build, search }: Result): string {
  const kilobytes = Math.round((search?.first.total ?? 0) / 1000);
  return `${kilobytes} kB, ${Math.round(search?.typing ?? Number.NaN)} ms, build ${build?.seconds.toFixed(1) ?? '–'} s`;
}

function write() {
  writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
  writeFileSync(join(folder, 'scale.md'), toMarkdown(all));
  writeFileSync(join(folder, 'scale.svg'), drawPlot(all.results));
}
