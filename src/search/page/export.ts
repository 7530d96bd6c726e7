import { excelCsv } from '../../open-data/csv.ts';
import type { OpenProject } from '../../open-data/open-data.ts';
import { projectsCsv } from '../../open-data/open-data-csv.ts';
import { searchFiles } from '../format/files.ts';
import type { Files } from '../query/files.ts';

/** Downloads the projects of a selection, in its order, as the open data hold them. */
export async function exportSelection(
  files: Files,
  docs: readonly number[],
  kind: 'csv' | 'json',
): Promise<void> {
  const [all, refs] = await Promise.all([
    files.json<OpenProject[]>(searchFiles.projects),
    files.json<string[]>(searchFiles.refs),
  ]);
  const byRef = new Map(all.map((project) => [project.ref, project]));
  const chosen = docs.flatMap((doc) => byRef.get(refs[doc] ?? '') ?? []);
  const text = kind === 'csv' ? projectsCsv(chosen, excelCsv) : JSON.stringify(chosen, null, 1);
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `erfaringsbanken-utvalg.${kind}`;
  link.click();
  URL.revokeObjectURL(address);
}
