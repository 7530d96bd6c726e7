import { listFolder } from '../files/list-folder.ts';
import { readFile } from '../files/read-file.ts';
import { fail, type Problem, type Result } from '../problem.ts';
import type { SourceDocument } from '../schemas/vocabulary.ts';
import { decodeUtf8, notUtf8 } from '../text/decode.ts';

/** A line of a source document; `column` is the survey question it answers. */
export interface SourceLine {
  document: string;
  number: number;
  text: string;
  column?: string;
}

/** Read access to the folder of sources. */
export interface Sources {
  /** Lines of a document, the first at index 0; `undefined` where the file is not in the folder. */
  document(id: string): string[] | undefined;
  /** Lines that make up one project's answer: a row of a survey, or the whole document. */
  project(id: string, row: number | undefined): SourceLine[];
}

/** Opens a folder of sources; documents are read when first asked for. */
export function openSources(folder: string, documents: readonly SourceDocument[]): Sources {
  const cache = new Map<string, string[] | undefined>();
  const document = (id: string) => {
    if (!cache.has(id)) {
      const known = documents.find((entry) => entry.id === id);
      cache.set(id, known && linesOf(folder, known.file));
    }
    return cache.get(id);
  };

  return {
    document,
    project(id, row) {
      const rows = documents.find((entry) => entry.id === id)?.rows;
      if (rows === undefined || row === undefined)
        return (document(id) ?? []).map((text, index) => ({
          document: id,
          number: index + 1,
          text,
        }));
      const name = `${String(row).padStart(3, '0')}.txt`;
      return parseRow(id, linesOf(folder, `${rows}/${name}`) ?? []);
    },
  };
}

function linesOf(folder: string, file: string): string[] | undefined {
  const text = readText(folder, file);
  return text.ok ? text.value.split(/\r?\n/) : undefined;
}

function readText(folder: string, file: string): Result<string> {
  const bytes = readFile(folder, file);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  return text === undefined ? fail(file, notUtf8) : { ok: true, value: text };
}

/** Why documents and their rows cannot be read: what is missing, or has another encoding. */
export function sourceProblems(folder: string, documents: readonly SourceDocument[]): Problem[] {
  const files = documents.flatMap(({ file, rows }): Result<string>[] => {
    if (rows === undefined) return [readText(folder, file)];
    const listed = listFolder(folder, rows);
    if (!listed.ok) return [readText(folder, file), listed];
    const names = [file, ...listed.value.map(({ name }) => `${rows}/${name}`)];
    return names.map((name) => readText(folder, name));
  });
  return files.flatMap((file) => (file.ok ? [] : file.problems));
}

/** A row file: `## column` headings, then `line number| text`. */
export function parseRow(document: string, lines: readonly string[]): SourceLine[] {
  const answer: SourceLine[] = [];
  let column = '';
  for (const line of lines) {
    const heading = /^## (.+?)(?: \(.*\))?$/.exec(line);
    if (heading?.[1] !== undefined) column = heading[1];
    const content = /^(\d+)\|(.*)$/.exec(line);
    if (content)
      answer.push({ document, number: Number(content[1]), text: content[2] ?? '', column });
  }
  return answer;
}
