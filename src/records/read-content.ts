import { z } from 'zod';
import { type Entry, listFolder } from './files/list-folder.ts';
import { readFile } from './files/read-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { fail, type Problem, type Result } from './problem.ts';
import { idSchema } from './schemas/id.ts';
import { type ProjectRecord, projectSchema } from './schemas/project.ts';
import { type Vocabulary, type VocabularyName, vocabularySchemas } from './schemas/vocabulary.ts';

/** A record with the id that its file name gives it. */
export interface Project extends ProjectRecord {
  id: string;
}

/** What a content folder holds, and everything that is wrong with it. */
export interface Content {
  projects: Project[];
  vocabulary: Vocabulary;
  problems: Problem[];
}

/** Reads `projects/` and `vocabulary/` of a content folder; the shape of each file is checked, references are not. */
export function readContent(folder: string): Content {
  const { vocabulary, problems } = readVocabulary(folder);
  const listed = listFolder(folder, 'projects');
  const records = listed.ok ? listed.value.map((entry) => readProject(folder, entry)) : [listed];
  return {
    projects: records.flatMap((record) => (record.ok ? [record.value] : [])),
    vocabulary,
    problems: problems.concat(records.flatMap((record) => (record.ok ? [] : record.problems))),
  };
}

const ending = '.yaml';

function readProject(folder: string, { name, isFolder }: Entry): Result<Project> {
  const file = `projects/${name}`;
  if (isFolder) return fail(file, 'is a folder; records are files that lie in projects/ itself');
  const id = name.slice(0, -ending.length);
  const naming = idSchema.safeParse(id).error?.issues[0];
  if (!name.endsWith(ending) || naming?.code === 'invalid_format')
    return fail(
      file,
      'is not named as a record; use a-z, 0-9 and single hyphens and the ending .yaml, for instance jobbsentralen-asker.yaml',
    );
  if (naming) return fail(file, naming.message);
  const result = readYamlFile(folder, file, projectSchema);
  return result.ok ? { ok: true, value: { id, ...copyOf(result.value) } } : result;
}

/** A record of its own: its texts are parts of the file as it was read, and would keep all of it in memory. */
const copyOf = (record: ProjectRecord) => JSON.parse(JSON.stringify(record)) as ProjectRecord;

function readYamlFile<Schema extends z.ZodType>(folder: string, file: string, schema: Schema) {
  const bytes = readFile(folder, file);
  return bytes.ok ? parseYaml(file, bytes.value, schema) : bytes;
}

const listNames = Object.keys(vocabularySchemas) as VocabularyName[];

/** Reads the controlled lists of a content folder. */
export function readVocabulary(folder: string): Omit<Content, 'projects'> {
  const listed = listFolder(folder, 'vocabulary');
  const problems = listed.ok ? strangersAmong(listed.value) : listed.problems;
  const found = new Set(listed.ok ? listed.value.map(({ name }) => name) : []);
  const read = (name: VocabularyName) => {
    if (!listed.ok) return [];
    const file = `vocabulary/${name}${ending}`;
    const result = found.has(`${name}${ending}`)
      ? readYamlFile(folder, file, z.array(vocabularySchemas[name]))
      : fail(file, 'is missing; create it as a list of values, or with [] where there are none');
    if (result.ok) return result.value;
    for (const problem of result.problems) problems.push(problem);
    return [];
  };
  const vocabulary = Object.fromEntries(listNames.map((name) => [name, read(name)])) as Vocabulary;
  return { vocabulary, problems };
}

/** What lies among the lists and is none of them. */
function strangersAmong(entries: readonly Entry[]): Problem[] {
  const lists = listNames.map((name) => `${name}${ending}`);
  return entries
    .filter(({ name }) => !lists.includes(name))
    .map(({ name }) => ({
      file: `vocabulary/${name}`,
      field: '',
      message: `is none of the lists, so that nobody would read it; give it the name of one (${lists.join(', ')}) or remove it`,
    }));
}
