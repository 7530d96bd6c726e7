import { join } from 'node:path';
import { canonical } from '../../src/norwegian/canonical.ts';
import { spellingsOf } from '../../src/norwegian/words.ts';
import { orderProjects } from '../../src/records/order-projects.ts';
import { readContent } from '../../src/records/read-content.ts';
import { createLookup, resolveProject } from '../../src/records/resolve.ts';
import { passagesOf } from '../../src/search/build/passages.ts';
import { projectTexts } from '../../src/search/build/project-texts.ts';
import { createPeers, openEngine, type Page, type Search } from './engines.ts';
import { type Random, seeded } from './slips.ts';

/** A project as all engines get it: its passages, each as the words that it has. */
interface Project extends Page {
  passages: string[][];
}

/** A query with what it asks for. */
interface Query {
  typed: string;
  /** A hit has one of these phrases, if there are any. */
  phrases: string[][];
  without: string[];
}

const queriesOfKind = 250;

/** How each engine answers generated queries with signs: the share answered with exactly the projects that reading finds. */
export async function signsTable(dist: string): Promise<string[]> {
  const projects = readProjects('content');
  const kinds = generate(projects);
  const engine = await openEngine(dist);
  const ours: Search = async (query) => {
    const { docs } = await engine.search(query, true);
    return Promise.all(docs.map(async (doc) => (await engine.document(doc)).ref));
  };
  const engines = {
    ours,
    ...(await createPeers(projects, { asTyped: true, max: projects.length })),
  };
  const rows = [`| | ${Object.keys(kinds).join(' | ')} |`, `|---|${'---|'.repeat(4)}`];
  for (const [name, search] of Object.entries(engines)) {
    const shares: string[] = [];
    for (const queries of Object.values(kinds)) {
      let right = 0;
      for (const query of queries)
        if (isSame(await search(query.typed), readAll(query, projects))) right++;
      shares.push(`${((right / queries.length) * 100).toFixed(0)} %`);
    }
    rows.push(`| ${name} | ${shares.join(' | ')} |`);
  }
  return rows;
}

const isSame = (found: readonly string[], expected: readonly string[]) =>
  [...new Set(found)].sort().join() === [...expected].sort().join();

function readProjects(folder: string): Project[] {
  const { projects, vocabulary } = readContent(folder);
  const lookup = createLookup(vocabulary);
  return orderProjects(projects.map((record) => resolveProject(record, lookup))).map((project) => {
    const texts = passagesOf(projectTexts(project, vocabulary));
    const paragraphs = texts.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('');
    return {
      ref: project.ref,
      title: project.title,
      text: texts.join('\n'),
      html: `<html lang="nb"><body><main>${paragraphs}</main></body></html>`,
      path: join('prosjekter', project.id, 'index.html'),
      passages: texts.map((text) => spellingsOf(text.toLowerCase())),
    };
  });
}

/** Reads all texts for what a query asks for. */
const readAll = ({ phrases, without }: Query, projects: readonly Project[]): string[] =>
  projects
    .filter(
      ({ passages }) =>
        (phrases.length === 0 || phrases.some((phrase) => hasPhrase(passages, phrase))) &&
        !without.some((word) => hasPhrase(passages, [word])),
    )
    .map(({ ref }) => ref);

const hasPhrase = (passages: readonly string[][], phrase: readonly string[]) =>
  passages.some((words) =>
    words.some((_, at) => phrase.every((word, index) => words[at + index] === word)),
  );

/** Queries of each kind; what is excluded has one form only in all records, so that no engine's stemming is at stake. */
function generate(projects: readonly Project[]): Record<string, Query[]> {
  const random = seeded(11);
  const spellings = new Map<string, Set<string>>();
  for (const word of projects.flatMap(({ passages }) => passages.flat()))
    spellings.set(canonical(word), (spellings.get(canonical(word)) ?? new Set()).add(word));
  const single = [...spellings.values()]
    .filter((forms) => forms.size === 1)
    .flatMap((forms) => [...forms])
    .filter((word) => /^\p{L}{4,}$/u.test(word));
  const phrase = () => somePhrase(projects, random);
  const word = () => single[Math.floor(random() * single.length)] ?? '';
  const quote = (words: readonly string[]) => `"${words.join(' ')}"`;
  const many = (make: () => Query) => Array.from({ length: queriesOfKind }, make);
  return {
    'a phrase': many(() => {
      const words = phrase();
      return { typed: quote(words), phrases: [words], without: [] };
    }),
    'all without a word': many(() => {
      const unwanted = word();
      return { typed: `-${unwanted}`, phrases: [], without: [unwanted] };
    }),
    'a phrase without a word': many(() => {
      const [words, unwanted] = [phrase(), word()];
      return { typed: `${quote(words)} -${unwanted}`, phrases: [words], without: [unwanted] };
    }),
    'one phrase or another': many(() => {
      const [one, other] = [phrase(), phrase()];
      return { typed: `${quote(one)} OR ${quote(other)}`, phrases: [one, other], without: [] };
    }),
  };
}

/** Two or three words that stand beside each other in a record. */
function somePhrase(projects: readonly Project[], random: Random): string[] {
  for (;;) {
    const { passages } = projects[Math.floor(random() * projects.length)] ?? { passages: [] };
    const words = passages[Math.floor(random() * passages.length)] ?? [];
    const length = random() < 0.5 ? 2 : 3;
    const from = Math.floor(random() * words.length);
    const phrase = words.slice(from, from + length);
    if (phrase.length === length) return phrase;
  }
}
