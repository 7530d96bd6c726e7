import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../schemas/vocabulary.ts';

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
  const read = (path: string) =>
    existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : undefined;

  const document = (id: string) => {
    if (!cache.has(id)) {
      const known = documents.find((entry) => entry.id === id);
      cache.set(id, known && read(join(folder, known.file)));
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
      return parseRow(id, read(join(folder, rows, name)) ?? []);
    },
  };
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
