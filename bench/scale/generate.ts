/** `generate.ts <number>`: makes project records of a size and the same documents for the peers. */
import { once } from 'node:events';
import { appendFileSync, cpSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'yaml';
import { settings } from '../../src/settings/settings.ts';
import { createDocumentMaker, textOf, toHtml, toMarkdown } from './corpus/documents.ts';
import { readRealTexts } from './corpus/real-texts.ts';
import { RecordMaker, years } from './corpus/records.ts';
import { wordsIn } from './corpus/word-growth.ts';
import { foldersOf } from './paths.ts';
import { setAside } from './set-aside.ts';

/** What was generated. */
export interface Corpus {
  records: number;
  words: number;
  distinctWords: number;
  offices: number;
}

/** Writes `size` records to the content folder of that size, and the same documents for the peers. */
export async function generate(
  size: number,
  source: string = settings().contentDir,
): Promise<Corpus> {
  const real = readRealTexts(source);
  const maker = new RecordMaker(real);
  const toDocument = createDocumentMaker(real.vocabulary, () => maker.places.offices);
  const folders = foldersOf(size);
  const projects = join(folders.content, 'projects');
  const markdown = join(folders.starlight, 'src/content/docs/prosjekter');
  setAside([folders.content, folders.starlight, folders.html]);
  for (const folder of [projects, markdown, folders.html]) mkdirSync(folder, { recursive: true });
  const jsonl = createWriteStream(folders.documents);

  let words = 0;
  const distinct = new Set<string>();
  for (let count = 0; count < size; count++) {
    const project = maker.next();
    const { id, ...record } = project;
    writeFileSync(
      join(projects, `${id}.yaml`),
      stringify(record, { lineWidth: 120, aliasDuplicateObjects: false }),
    );
    const document = toDocument(project);
    writeFileSync(join(markdown, `${id}.md`), toMarkdown(document));
    mkdirSync(join(folders.html, 'prosjekter', id), { recursive: true });
    writeFileSync(join(folders.html, 'prosjekter', id, 'index.html'), toHtml(document));
    const line = {
      id,
      ref: document.ref,
      title: document.title,
      summary: document.summary,
      text: textOf(document),
    };
    if (!jsonl.write(`${JSON.stringify(line)}\n`)) await once(jsonl, 'drain');
    const own = [
      project.title,
      project.summary,
      ...Object.values(project.sections).map((section) => section?.text ?? ''),
    ];
    for (const word of own.flatMap(wordsIn)) {
      words++;
      distinct.add(word);
    }
  }
  jsonl.end();
  await finished(jsonl);
  copyVocabulary(source, folders.content, maker);
  return {
    records: size,
    words,
    distinctWords: distinct.size,
    offices: maker.places.offices.length,
  };
}

function copyVocabulary(source: string, target: string, { places }: RecordMaker) {
  cpSync(join(source, 'vocabulary'), join(target, 'vocabulary'), { recursive: true });
  const documents = years.map((year) => {
    const label = `Generert rapportering ${year}`;
    return { id: `b${year}`, label: { nb: label, nn: label }, year, file: `generert-${year}.txt` };
  });
  const { offices, municipalities } = places.toYaml();
  for (const [name, text] of Object.entries({
    documents: stringify(documents),
    offices,
    municipalities,
  }))
    appendFileSync(join(target, 'vocabulary', `${name}.yaml`), `\n${text}`);
}

if (import.meta.main) console.log(await generate(Number(process.argv[2] ?? 145)));
