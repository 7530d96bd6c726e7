import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { idPattern } from './schemas/id.ts';
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
  return { projects: readProjects(folder, problems), vocabulary, problems };
}

function readProjects(folder: string, problems: Problem[]): Project[] {
  const projects: Project[] = [];
  if (!existsSync(join(folder, 'projects'))) {
    problems.push({
      file: 'projects',
      field: '',
      message: 'is missing; create the folder, with one file per project',
    });
    return projects;
  }
  for (const name of readdirSync(join(folder, 'projects')).sort()) {
    const file = `projects/${name}`;
    const id = name.slice(0, -extname(name).length);
    if (extname(name) !== '.yaml' || !idPattern.test(id)) {
      problems.push({
        file,
        field: '',
        message:
          'is not named as a record; use a-z, 0-9 and single hyphens and the ending .yaml, for instance jobbsentralen-asker.yaml',
      });
      continue;
    }
    const result = parseYaml(file, readFileSync(join(folder, file)), projectSchema);
    if (result.ok) projects.push({ id, ...copyOf(result.value) });
    else problems.push(...result.problems);
  }
  return projects;
}

/** A record of its own: its texts are parts of the file as it was read, and would keep all of it in memory. */
const copyOf = (record: ProjectRecord) => JSON.parse(JSON.stringify(record)) as ProjectRecord;

/** Reads the controlled lists of a content folder. */
export function readVocabulary(folder: string): Omit<Content, 'projects'> {
  const problems: Problem[] = [];
  const read = (name: VocabularyName) => {
    const file = `vocabulary/${name}.yaml`;
    if (!existsSync(join(folder, file))) {
      problems.push({
        file,
        field: '',
        message: 'is missing; create it as a list of values, or with [] where there are none',
      });
      return [];
    }
    const result = parseYaml(
      file,
      readFileSync(join(folder, file)),
      z.array(vocabularySchemas[name]),
    );
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return [];
  };
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  const vocabulary = Object.fromEntries(names.map((name) => [name, read(name)])) as Vocabulary;
  return { vocabulary, problems };
}
